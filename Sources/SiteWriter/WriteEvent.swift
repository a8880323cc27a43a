/// Something worth telling while the writer is at work. Events come from several threads.
package enum WriteEvent: Sendable, Equatable {
  /// Another build holds the folder, and this one waits for it. Said once.
  case waiting(LockHolder)
  /// So many files have been rendered and compared.
  case progress(done: Int, total: Int)
  /// Everything is rendered, and what changed takes its place.
  case replacing
}
