import type { AddressInfo } from 'node:net'
import { openApp, type App } from '#open-app'
import { sandboxGateway } from '#integrations/sandbox/index.ts'
import { readConfig } from '#platform/config.ts'
import { openDatabase, type Database } from '#platform/db.ts'
import { openLog } from '#platform/log.ts'
import { rootPath } from '#platform/root.ts'
import { openProviders } from '../src/start/providers.ts'
import { gateway_secret, jwt_secret } from './order-data.ts'

/** The product as it starts in production, but that the sandbox gateway is in another process, whose processor time is not ours. */
export async function openOrderApp(database_url: string, gateway_url: string): Promise<App & { url: string; database: Database }> {
  const config = readConfig({
    NODE_ENV: 'production',
    DATABASE_URL: database_url,
    DATABASE_POOL: '24',
    DATA_DIR: rootPath('.data/bench/orders'),
    JWT_SECRET: jwt_secret,
    PUBLIC_URL: 'http://127.0.0.1',
    ALLOW_STANDINS: '1',
    REQUESTS_PER_MINUTE: '100000000',
  })
  const database = openDatabase(database_url, config.DATABASE_POOL)
  const address = { public_url: 'http://127.0.0.1', local_url: 'http://127.0.0.1' }
  const settle = async () => {}
  const providers = await openProviders({ config, ...address, secret: jwt_secret, settle, codes: () => [] })
  const gateway = sandboxGateway({ base_url: () => gateway_url, secret: gateway_secret })
  const app = openApp({
    config,
    database,
    log: openLog(config.log_level),
    jwt_secret,
    public_url: () => address.public_url,
    ...providers,
    ports: { ...providers.ports, gateway },
  })
  await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve))
  return { ...app, database, url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}` }
}
