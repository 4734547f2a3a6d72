import { statement } from '#platform/db.ts'
import type { MediaKind, MediaState } from '#generated/prisma/enums.ts'

export type AssetRow = {
  id: bigint
  user_id: bigint
  purpose: string
  kind: MediaKind
  state: MediaState
  name: string
  content_type: string
  bytes: bigint
  width: number | null
  height: number | null
  duration_ms: number | null
  storage_key: string | null
  upload_id: string | null
  reason: string | null
  public_key: string
  created_at: Date
  expires_at: Date | null
}
export type VariantRow = { name: string; content_type: string; bytes: number; width: number | null; height: number | null }
export type ShownRow = AssetRow & { is_public: boolean; variants: VariantRow[] }

const shown = `a.id, a.user_id, a.purpose, a.kind, a.state, a.name, a.content_type, a.bytes, a.width, a.height, a.duration_ms, a.storage_key,
  a.upload_id, a.reason, a.public_key, a.created_at, a.expires_at,
  exists (select from media_use u where u.asset_id = a.id and u.is_public) as is_public,
  coalesce((select json_agg(json_build_object('name', v.name, 'content_type', v.content_type, 'bytes', v.bytes, 'width', v.width, 'height', v.height) order by v.name in ('full', 'original'), v.bytes)
    from media_variant v where v.asset_id = a.id), '[]') as variants`

/** Assets as they are shown, with their variants from small to large. */
export const showAssets = statement<ShownRow>('media.show', `select ${shown} from media_asset a where a.id = any($1::bigint[])`)

/** One page of somebody's own, newest first. */
export const listOwn = statement<ShownRow>(
  'media.list_own',
  `select ${shown} from media_asset a
   where a.user_id = $1 and ($2::bigint is null or a.id < $2) and ($3::text is null or a.purpose = $3)
     and ($4::"MediaState" is null or a.state = $4::"MediaState")
   order by a.id desc limit $5`,
)

/** Somebody's own assets, locked in the order of their ids. */
export const lockOwn = statement<AssetRow & { is_used: boolean }>(
  'media.lock_own',
  `select a.*, exists (select from media_use u where u.asset_id = a.id) as is_used
   from media_asset a where a.id = any($1::bigint[]) and a.user_id = $2 order by a.id for update`,
)

export const countUses = statement<{ count: bigint }>('media.count_uses', 'select count(*) from media_use where used_in = $1')

export const addUses = statement(
  'media.add_uses',
  `with kept as (update media_asset set expires_at = null where id = any($1::bigint[]))
   insert into media_use (asset_id, used_in, is_public, position, created_at)
   select id, $2, $3, at + coalesce((select max(position) from media_use where used_in = $2), 0), $4 from unnest($1::bigint[]) with ordinality as given (id, at)
   on conflict (asset_id, used_in) do update set is_public = excluded.is_public`,
)

/** Takes assets away from where they were used; those that are used nowhere else are swept later. */
export const removeUses = statement<{ asset_id: bigint }>(
  'media.remove_uses',
  `with held as (
     select a.id from media_asset a join media_use u on u.asset_id = a.id
     where u.used_in = $1 and ($2::bigint[] is null or a.id = any($2)) order by a.id for update of a
   ), removed as (
     delete from media_use where used_in = $1 and asset_id in (select id from held) returning asset_id
   ), unused as (
     update media_asset a set expires_at = $3 where a.id in (select asset_id from removed)
       and not exists (select from media_use u where u.asset_id = a.id and u.used_in <> $1)
   ) select asset_id from removed`,
)

export const usesOf = statement<{ asset_id: bigint; used_in: string }>(
  'media.uses_of',
  'select asset_id, used_in from media_use where used_in = any($1::text[]) order by position',
)

/** Counts one more file of this day; no row when that would be too many. The row makes one account's uploads wait for each other. */
export const countDay = statement<{ files: number }>(
  'media.count_day',
  `insert into media_day (user_id, day, files, bytes) values ($1, $2::date, 1, $3)
   on conflict (user_id, day) do update set files = media_day.files + 1, bytes = media_day.bytes + excluded.bytes where media_day.files < $4
   returning files`,
)

export const sumKept = statement<{ bytes: string }>(
  'media.sum_kept',
  `select coalesce(sum(bytes), 0) as bytes from media_asset where user_id = $1 and state <> 'refused' and state <> 'infected'`,
)

/** How many wait to be looked at, counted no further than what matters. */
export const countWaiting = statement<{ waiting: bigint }>(
  'media.count_waiting',
  `select count(*) as waiting from (select from media_asset where state = 'quarantined' limit $1) as waiting_first`,
)

export const addAsset = statement<{ id: bigint }>(
  'media.add',
  `insert into media_asset (user_id, purpose, kind, state, name, content_type, bytes, sha256, storage_key, public_key, created_at, expires_at)
   values ($1, $2, $3::"MediaKind", 'uploading', $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
)

export const setUpload = statement('media.set_upload', 'update media_asset set upload_id = $2 where id = $1')

/** All bytes are there. No row when somebody else said so first. */
export const arrive = statement<{ id: bigint }>(
  'media.arrive',
  `update media_asset set state = 'quarantined', upload_id = null, expires_at = $2 where id = $1 and state = 'uploading' returning id`,
)

/** Takes assets out of the books; what they kept in the storage is written down to be thrown away. */
export const discardAssets = statement<{ id: bigint }>(
  'media.discard',
  `with doomed as (
     select id, storage_key, upload_id from media_asset where id = any($1::bigint[]) for update
   ), trashed as (
     insert into media_trash (storage_key, upload_id, created_at)
       select storage_key, upload_id, $2::timestamptz from doomed where storage_key is not null
       union all select v.storage_key, null, $2::timestamptz from media_variant v join doomed on doomed.id = v.asset_id
     on conflict do nothing
   ) delete from media_asset where id in (select id from doomed) returning id`,
)

/** Up to so many whose time is over and that are used nowhere. Whoever is being attached at this moment is left alone. */
export const findExpired = statement<{ id: bigint }>(
  'media.find_expired',
  `select id from media_asset a where expires_at < $1 and not exists (select from media_use u where u.asset_id = a.id)
   order by expires_at limit $2 for update skip locked`,
)

export const findWaiting = statement<AssetRow>('media.find_waiting', `select * from media_asset where id = $1 and state = 'quarantined'`)

export const lockWaiting = statement<{ user_id: bigint; storage_key: string }>(
  'media.lock_waiting',
  `select user_id, storage_key from media_asset where id = $1 and state = 'quarantined' for update`,
)

export const settleAsset = statement(
  'media.settle',
  `update media_asset set state = $2::"MediaState", reason = $3, content_type = $4, width = $5, height = $6, duration_ms = $7, storage_key = null,
     bytes = $8, sha256 = coalesce($9, sha256) where id = $1`,
)

export const addVariants = statement(
  'media.add_variants',
  `insert into media_variant (asset_id, name, content_type, bytes, width, height, storage_key)
   select $1, name, content_type, bytes, width, height, storage_key
   from json_to_recordset($2) as v (name text, content_type text, bytes bigint, width int, height int, storage_key text)`,
)

export const trash = statement(
  'media.trash',
  `insert into media_trash (storage_key, created_at) select unnest($1::text[]), $2 on conflict do nothing`,
)
export const readTrash = statement<{ storage_key: string; upload_id: string | null }>(
  'media.read_trash',
  'select storage_key, upload_id from media_trash where created_at <= $1 order by created_at limit $2',
)
export const emptyTrash = statement('media.empty_trash', 'delete from media_trash where storage_key = any($1::text[])')

/** Those of the objects that no row knows, neither by their own name nor as a variant in the making. */
export const unknownObjects = statement<{ key: string }>(
  'media.unknown_objects',
  `select key from unnest($1::text[]) as object (key)
   where not exists (select from media_variant v where v.storage_key = key) and not exists (select from media_trash t where t.storage_key = key)
     and not exists (select from media_asset a where a.storage_key = split_part(key, '.', 1))`,
)

export const stuckAssets = statement<{ id: bigint }>(
  'media.stuck',
  `select id from media_asset where state = 'quarantined' and created_at < $1 order by id limit 100`,
)

export const forgetDays = statement('media.forget_days', 'delete from media_day where day < $1::date')

/** The largest variant of a clean image, unless the preview $2 was made of it already. */
export const findToMark = statement<{ storage_key: string }>(
  'media.find_to_mark',
  `select v.storage_key from media_asset a join media_variant v on v.asset_id = a.id and v.name = 'full'
   where a.id = $1 and a.state = 'clean' and a.kind = 'image' and not exists (select from media_variant p where p.asset_id = a.id and p.name = $2)`,
)

/** No row when the image is gone, or another try was first. */
export const addPreview = statement<{ asset_id: bigint }>(
  'media.add_preview',
  `insert into media_variant (asset_id, name, content_type, bytes, width, height, storage_key)
   select id, $2, $3, $4, $5, $6, $7 from media_asset where id = $1 for key share on conflict do nothing returning asset_id`,
)

export type ServedRow = { kind: MediaKind; name: string; variant: string; content_type: string; bytes: bigint; storage_key: string }
const served = `a.kind, a.name, v.name as variant, v.content_type, v.bytes, v.storage_key from media_asset a join media_variant v on v.asset_id = a.id`

export const findPublic = statement<ServedRow>(
  'media.find_public',
  `select ${served} where a.public_key = $1 and v.name = $2 and a.state = 'clean'
     and exists (select from media_use u where u.asset_id = a.id and u.is_public)`,
)
export const findPrivate = statement<ServedRow>(
  'media.find_private',
  `select ${served} where a.id = $1 and v.name = $2 and a.state = 'clean'`,
)

export const findOwn = statement<ShownRow>('media.find_own', `select ${shown} from media_asset a where a.id = $1 and a.user_id = $2`)
