import './events.ts'

export { addComment, commentFails, editComment, listComments, removeComment, resolveComment } from './comments.ts'
export { decideSubmission, releaseSubmission } from './decide.ts'
export { addSubmission } from './hand-in.ts'
export { licencesOf, revokeLicences, startLicences } from './licences.ts'
export { listMetricsOf, metricsFails, recordMetrics } from './metrics.ts'
export { addPublications, confirmPublications, listPublicationsOf, reportPublications } from './publish.ts'
export {
  AddComment,
  Comment,
  Comments,
  EditComment,
  HandedIn,
  Licences,
  ListComments,
  ListOfOrder,
  Metrics,
  MetricsPage,
  NamedComment,
  NamedFile,
  Numbered,
  OfOrder,
  Posted,
  Publications,
  RecordMetrics,
  RemovedComment,
  Submission,
  Submissions,
  Unlocked,
  UnlockedFiles,
} from './schema.ts'
export { unlockedFile, unlockedFiles, viewSubmission, viewSubmissions, type Looking } from './view.ts'
