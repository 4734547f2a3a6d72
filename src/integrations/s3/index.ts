export { s3Storage, type S3Options } from './adapter.ts'
export { openS3StandIn, type S3StandIn } from './stand-in.ts'
