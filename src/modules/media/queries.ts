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
  coalesce((select json_agg(json_build_object('name', v.name, 'content_type', v.content_type, 'bytes', v.bytes, 'width', v.width, 'height', v.height) order by v.bytes)
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
