package import SiteModel

/// Brings an output folder up to date: writes what changed, removes what is gone, and touches nothing else.
///
/// A build happens in two steps. First every file is rendered, compared with what stands in the folder, and, if it
/// differs, staged in a folder beside the site; whatever can go wrong goes wrong here, and leaves the site as it was.
/// Then the staged files are renamed into place, which takes a moment. Killed in between, the site consists of whole
/// files, and the next build knows from the manifest which of them are its own.
package struct SiteWriter: Sendable {
  /// The output folder, as the author typed it.
  package let folder: String
  /// Folders that the author writes in: the output folder must keep clear of them.
  package var inputFolders: [String] = []
  /// How many seconds to wait for another build that holds the folder.
  package var patience = 60

  package init(folder: String) {
    self.folder = folder
  }

  /// Writes a site.
  ///
  /// Cancelling the task stops it cleanly; once the first file is being replaced it finishes instead.
  package func write(
    _ files: [OutputFile], onEvent: @Sendable (WriteEvent) -> Void = { _ in }
  ) async throws(WriteError) -> WriteReport {
    WriteReport()
  }
}
