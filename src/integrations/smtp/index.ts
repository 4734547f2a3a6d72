export { smtpMail } from './adapter.ts'
