import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Listens, or fails with one sentence that says what to do. Resolves to the port. */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(explain(error, host, port))))
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`
  if (error.code === 'EACCES') return `This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`
  if (error.code === 'EADDRNOTAVAIL') return `This machine has no address ${host}. Set HOST to 127.0.0.1, or to 0.0.0.0 for every interface`
  return `Cannot listen on ${host}:${port}: ${error.message}`
}

/** Takes no new requests, lets running ones finish for at most `grace_ms`, then cuts what is left. */
export function drain(server: Server, grace_ms: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace_ms)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
