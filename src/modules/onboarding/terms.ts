import { sha256 } from '#platform/crypto.ts'

/** What users agree to. A new text takes a new version, never the old one's: acceptances name both, by version and by digest. */
const version = '2026-11-01'
const text = [
  'Influmojo brings brands and creators together. Brands buy packages of content, creators make it, and we hold the money until the work is approved.',
  'Give true information, keep your account to yourself, and treat each other as you would want to be treated.',
  'Content stays its creator’s; a brand may use what it bought as the package says. Reviews are honest and not bought.',
  'Payments go through Influmojo alone. We keep a fee, which every order shows before it is placed. Refunds go back the way the money came.',
  'We may stop accounts that break these terms and say why. You may leave at any time once your orders are done.',
].join('\n\n')

export const currentTerms = { version, text, text_sha256: sha256(text).toString('hex') }
