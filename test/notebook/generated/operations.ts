// Generated from the endpoints by `npm run generate`; changes made here are lost.
export const table = {
  "auth.sign_in": {"method":"POST","path":"/auth/sign-in"},
  "auth.refresh": {"method":"POST","path":"/auth/refresh"},
  "notes.list": {"method":"GET","path":"/notes"},
  "notes.get": {"method":"GET","path":"/notes/{note_id}"},
  "notes.add": {"method":"POST","path":"/notes/{book}/add","keyed":true},
  "notes.flaky": {"method":"GET","path":"/flaky"},
} as const
