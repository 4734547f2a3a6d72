export { openDisk, type Disk } from './adapter.ts'
