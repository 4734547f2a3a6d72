import { plant, sql, type Plant } from './plant.ts'

/** Who somebody is, and what they may do. */
export const ofIdentity: readonly Plant[] = [
  plant('F-27', 'a token that comes back ends nothing', 6, sql(['auth.revoke_session', 'revoked_at is null', 'false'])),
  plant('F-28', 'a token may be traded twice', 1, sql(['auth.use_refresh_token', 't.used_at is null and', ''])),
  plant('F-29', 'a token that comes back late ends nothing', 2, sql(['auth.revoke_session', 'revoked_at is null', 'false'])),
  plant('F-30', 'wrong guesses are not counted', 40,
    sql(['auth.guess_code', 'tries + 1', 'tries'], ['auth.guess_code', 'tries < $4', '$4::int > 0'])),
  plant('F-31', 'what was sent is not looked at', 50, sql(['auth.find_sent', 'subject = $1', 'subject = $1 and false'])),
  plant('F-32', 'budgets have no limit', 60, sql(['auth.spend', '< $4', '< $4 + 1000'])),
  plant('F-33', 'a known address is answered otherwise', 2,
    sql(['users.find_holder_of_email', 'select id,', "select id / (case when status = 'active' then 0 else 1 end) as id,"])),
  plant('F-34', 'a used code counts again', 1, sql(['auth.guess_code', 'used_at is null and', ''])),
  plant('F-50', 'a session that ended counts', 50,
    sql(['auth.find_caller', 's.revoked_at is not null', 'false'], ['auth.find_caller', '(s.revoked_at is null or', '(true or'],
      ['auth.find_caller', 'as status,', "as was, 'active' as status,"])),
  plant('F-53', 'the outer limit is wide', 100, { env: { REQUESTS_PER_MINUTE: '1000000' } }),
  plant('F-57', 'a password was written down with the device', 1, { careless: true }),
] // prettier-ignore
