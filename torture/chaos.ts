import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** What the way to a gateway does to a request: lets it through, cuts it, answers it with a status, or says nothing for ever. */
export type Weather = 'fine' | 'cut' | 429 | 500 | 'silent'

/** The way to a gateway whose address is asked for at each request. */
export type Link = AsyncDisposable & { readonly url: string; weather: Weather; asked: number }

export async function openLink(target: () => string): Promise<Link> {
  const sockets = new Set<Socket>()
  const server = createServer((req, res) => {
    link.asked++
    if (link.weather === 'fine') pass(req, res, target())
    else if (link.weather === 'cut') req.socket.destroy()
    else if (link.weather !== 'silent')
      res.writeHead(link.weather, { 'content-type': 'application/json' }).end('{"error":{"message":"not now"}}')
  })
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const link: Link = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    weather: 'fine',
    asked: 0,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return link
}

function pass(req: IncomingMessage, res: ServerResponse, target: string): void {
  const onwards = request(`${target}${req.url}`, { method: req.method, headers: req.headers }, (answer) => {
    res.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(res)
  })
  onwards.on('error', () => req.socket.destroy())
  req.pipe(onwards)
}
