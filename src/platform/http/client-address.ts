import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { all, compile } from 'proxy-addr'
import { Problem } from '../problem.ts'

export type AddressOf = (req: IncomingMessage) => string

/**
 * Whose address a request came from. `X-Forwarded-For` is read from its end, as far back as each address is one of our own proxies
 * (addresses, networks such as `10.0.0.0/8`, or `loopback`): what anybody else wrote into it counts for nothing. An address that is none
 * ends the walk at the proxy that passed it on.
 */
export function openAddressOf(proxies: readonly string[]): AddressOf {
  if (proxies.length === 0) return peerOf
  const trust = compile([...proxies])
  return (req) => all(req, trust).findLast((address) => isIP(address) !== 0) ?? peerOf(req)
}

/** Who was spoken to in plain HTTP by our own proxy is refused: a redirect would come after the token was read on the way. Problem `request.insecure` (403). */
export function openTransportGuard(proxies: readonly string[]): (req: IncomingMessage) => void {
  const trust = compile([...proxies])
  return (req) => {
    if (req.headers['x-forwarded-proto'] !== 'http' || !trust(peerOf(req), 0)) return
    throw new Problem('forbidden', 'request.insecure', 'Use https; what was sent in the clear should be thought of as read')
  }
}

function peerOf(req: IncomingMessage): string {
  return req.socket.remoteAddress ?? ''
}
