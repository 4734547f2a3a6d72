export { sandboxGateway } from './gateway.ts'
export { openSandbox, type Sandbox } from './server.ts'
