import { z } from 'zod'
import { endpoint } from '#platform/http/endpoint.ts'
import { deleteMedia, listMedia, readMedia } from './own.ts'
import { most_form_bytes } from './rules.ts'
import { AskUpload, ListMedia, Media, MediaPage, ReadMedia, Upload, UploadForm } from './schema.ts'
import { servePrivate, servePublic } from './serve.ts'
import { askUpload, completeUpload, uploadForm } from './upload.ts'

const storageFails = { 'storage.unavailable': 503, 'storage.full': 503 } as const
const uploadFails = {
  'media.type_refused': 415,
  'media.too_large': 413,
  'media.too_many_today': 429,
  'media.quota_full': 409,
  'media.busy': 503,
  ...storageFails,
} as const
const served = { output: z.never(), root: true, allow: 'anyone' } as const
const link = z.string().max(200)

export const endpoints = [
  endpoint({
    id: 'media.upload',
    at: 'POST /media',
    allow: 'signed_in',
    summary: 'Upload a file of at most 20 MB',
    description:
      'A form with the fields `purpose` and `file`. The file is looked at within a moment; then it is clean and has links, or is refused. Files that are used nowhere go after a day.',
    input: UploadForm,
    form_bytes: most_form_bytes,
    output: Media,
    status: 201,
    fails: uploadFails,
    run: uploadForm,
  }),
  endpoint({
    id: 'media.ask_upload',
    at: 'POST /media/uploads',
    allow: 'signed_in',
    summary: 'Ask where to send a file, for large ones',
    description:
      'Answers one signed address for each part, which take exactly that many bytes for an hour. Send them there, then complete the upload.',
    input: AskUpload,
    output: Upload,
    status: 201,
    fails: uploadFails,
    run: askUpload,
  }),
  endpoint({
    id: 'media.complete_upload',
    at: 'POST /media/uploads/:media_id/complete',
    allow: 'signed_in',
    summary: 'Say that all parts were sent',
    input: ReadMedia,
    output: Media,
    fails: { 'media.not_found': 404, 'media.not_ready': 409, 'media.refused': 409, ...storageFails },
    run: completeUpload,
  }),
  endpoint({
    id: 'media.mine',
    at: 'GET /media',
    allow: 'signed_in',
    summary: 'List your files, newest first',
    input: ListMedia,
    output: MediaPage,
    run: listMedia,
  }),
  endpoint({
    id: 'media.read',
    at: 'GET /media/:media_id',
    allow: 'signed_in',
    summary: 'Read one of your files',
    input: ReadMedia,
    output: Media,
    fails: { 'media.not_found': 404 },
    run: readMedia,
  }),
  endpoint({
    id: 'media.remove',
    at: 'DELETE /media/:media_id',
    allow: 'signed_in',
    summary: 'Delete one of your files',
    input: ReadMedia,
    output: z.object({}),
    fails: { 'media.not_found': 404, 'media.in_use': 409 },
    run: deleteMedia,
  }),
  endpoint({
    id: 'media.serve_public',
    at: 'GET /media/p/:key/:variant',
    ...served,
    summary: 'A file that is used in public',
    input: z.object({ key: link, variant: link }),
    fails: { 'media.not_found': 404, 'storage.missing': 404, 'storage.unavailable': 503 },
    run: servePublic,
  }),
  endpoint({
    id: 'media.serve_private',
    at: 'GET /media/s/:link',
    ...served,
    summary: 'A file, by a link that ends',
    input: z.object({ link }),
    fails: { 'media.link_ended': 403, 'media.not_found': 404, 'storage.missing': 404, 'storage.unavailable': 503 },
    run: servePrivate,
  }),
]
