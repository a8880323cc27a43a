extension DocumentRenderer {
  mutating func enterHeading(_ index: Int) -> Int {
    guard let plan = plans.popFirst() else { return push(index) }
    guard plan.meaning == .ordinary else { return lift(plan) }
    startPlainLine()
    let isNested = tree.nodes[index].parent != 0
    let heading = document.headings.count
    let title = tree.phrase(in: tree.descendants(of: index))
    document.headings.append(
      Heading(
        level: plan.level, id: plan.id, text: plan.text.trimmingSpace(),
        title: title.isEmpty ? [] : [.html(title)],
        position: positions.position(of: tree.nodes[index]), isNested: isNested))
    if !isNested { endSection(next: heading) }
    output.startLine()
    output.append(#"<h\#(plan.level) id="\#(escapeHTML(plan.id))">"#)
    return push(index, element: heading)
  }

  mutating func leaveHeading(_ node: OpenNode) {
    guard document.headings.indices.contains(node.element) else { return }
    let heading = document.headings[node.element]
    if !heading.isNested {
      output.append(hole: .headingAnchor(node.element))
      startPlainLine()
      section.start = plain.count
    }
    output.append("</h\(heading.level)>\n")
  }

  /// Takes a section with a meaning out of the body: its heading, and the list after it.
  private mutating func lift(_ plan: HeadingPlan) -> Int {
    let list = tree.nodes[plan.node].end
    isLifting = true
    defer { isLifting = false }
    for item in tree.children(of: list) {
      let line = liftedLine(item, prefix: plan.meaning == .takeaways ? "takeaway" : "resource")
      if plan.meaning == .takeaways {
        document.keyTakeaways.append(line)
      } else {
        document.resources.append(line)
      }
    }
    return tree.nodes[list].end
  }

  private mutating func liftedLine(_ item: Int, prefix: String) -> MarkedLine {
    let mark = output.mark()
    startPlainLine()
    let start = plain.count
    tree.makeTight(list: tree.nodes[item].parent)
    render(tree.descendants(of: item))
    let text = plainText(since: start)
    return MarkedLine(
      pieces: output.cut(since: mark).withoutFootnotes, text: text, anchor: claimAnchor(prefix, text: text),
      position: positions.position(of: tree.nodes[item]), section: section.heading)
  }
}
