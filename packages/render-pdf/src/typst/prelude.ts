/**
 * The functions that a document's source calls. Lines are boxes of their whole pitch, with no leading between them, so that
 * n lines take exactly n pitches and the first begins at the upper edge of the text area (format.md, model A).
 */
export const prelude = `
#set block(spacing: 0pt)
#let line-in(look, body) = {
  let above = (look.pitch - look.size) / 2 + 0.88 * look.size
  set text(
    font: look.face, fallback: false, size: look.size, tracking: look.tracking, fill: look.fill, weight: "regular",
    stroke: if look.bold { 0.025em + look.fill }, top-edge: above, bottom-edge: above - look.pitch,
  )
  set align(look.align)
  body
}
#let set-in(look, body) = line-in(look, {
  set par(
    leading: 0pt, spacing: 0pt, justify: look.justify, linebreaks: "simple",
    first-line-indent: (amount: look.first, all: true), hanging-indent: look.hanging,
  )
  show heading: set text(size: look.size, weight: "regular")
  body
})
#let ruled(look, body) = if look.rule == none { body } else {
  body
  v(look.rule.distance - (look.pitch - look.size) / 2 - 0.01 * look.size)
  line(length: 100%, stroke: look.rule.stroke)
}
#let framed(look, sticky, body) = {
  if look.before > 0pt { v(look.before) }
  block(width: 100%, sticky: look.sticky or sticky, inset: (left: look.left, right: look.right), body)
  if look.after > 0pt { v(look.after) }
}
#let paragraph(look, body, sticky: false) = framed(look, sticky, set-in(look, ruled(look, par(body))))
#let whole-lines(look, ..paragraphs) = framed(look, false, layout(region => {
  let at(pitch) = set-in(look + (pitch: pitch), for body in paragraphs.pos() { par(body) })
  let count = calc.round(measure(block(width: region.width, at(look.pitch))).height / look.pitch)
  let lines = calc.max(calc.round(count * look.pitch / grid-pitch), calc.ceil(count * look.size / grid-pitch))
  at(lines * grid-pitch / count)
}))
#let spread(look, ..signs) = framed(look, false, set-in(look, box(width: 100%, signs.pos().join(h(look.tracking) + h(1fr)))))
#let run(words) = text(kerning: true, words)
#let piece(face, bold, body) = { set text(font: face); set text(stroke: 0.025em) if bold; body }
#let open-value(body) = highlight(fill: open-fill, top-edge: "ascender", bottom-edge: "descender", body)
#let marker(look, body) = context { body; h(calc.max(0pt, look.marker - measure(body).width)) }
#let titled(level, name, flat, shown, listed: true) = {
  show heading: shown
  let it = heading(level: level, outlined: listed, bookmarked: listed, flat)
  if name == none { it } else [#it#label(name)]
}
#let corner(kind, name, which) = context {
  let at = here().position()
  [#metadata((kind: kind, name: name, corner: which, page: at.page, x: at.x.pt(), y: at.y.pt()))<gongwen-place>]
}
#let placed(kind, name, body) = {
  place(top + left, corner(kind, name, "start"))
  place(bottom + right, corner(kind, name, "end"))
  body
}
#let blank(width, height) = box(width: width, height: height, baseline: height / 2 - 0.38em)
#let empty-line(look) = framed(look, false, v(look.pitch))
#let entry-line(look, name, height) = framed(look, false, block(
  width: 100%, height: height, breakable: false, placed("entry", name, none),
))
#let inline-place(name, width, height) = box(
  width: width, height: height, baseline: height / 2 - 0.38em,
  move(dy: height * 8%, block(width: 100%, height: height * 84%, placed("entry", name, none))),
)
#let box-place(name, sign) = box(placed("entry", name, { set text(top-edge: 0.88em, bottom-edge: -0.12em); sign }))
#let superior(body) = { set text(size: 0.6em, baseline: -0.4em, top-edge: 0.5em, bottom-edge: 0em); body }
#show super: it => superior(it.body)
#let note(number, body) = { counter(footnote).update(number - 1); footnote(body) }
#set footnote.entry(gap: 0pt)
#show footnote.entry: it => set-in(look-footnote, par({
  superior(str(counter(footnote).at(it.note.location()).first()))
  h(0.3em)
  it.note.body
}))
#let least(height, across, body) = grid(
  columns: (0pt, 1fr), align: (top, across), inset: 0pt, stroke: none, block(height: height), body,
)
#let outer(rule, columns, rows) = (x, y) => (
  left: if x == 0 { rule }, right: if x == columns - 1 { rule }, top: if y == 0 { rule }, bottom: if y == rows - 1 { rule },
)
#let rules(rule, columns, rows) = (
  ..range(columns + 1).map(x => table.vline(x: x, stroke: rule)), ..range(rows + 1).map(y => table.hline(y: y, stroke: rule)),
)
#let layout-table(gap, body) = { if gap > 0pt { v(gap) }; block(width: 100%, sticky: true, breakable: false, body) }
#let ruled-table(gap, body) = { if gap > 0pt { v(gap) }; body }
#let page-number() = context {
  let silent = query(<gongwen-silent>)
  if silent.len() > 0 and here().page() > silent.first().location().page() { return }
  let odd = calc.odd(here().page())
  set text(font: number.face, fallback: false, size: number.size, tracking: 0pt, fill: black, top-edge: 0.37em, bottom-edge: 0pt)
  set align(if odd { right } else { left })
  box(width: number.width, pad(
    left: if odd { 0pt } else { number.indent }, right: if odd { number.indent } else { 0pt },
    "\\u{2014} " + str(counter(page).get().first()) + " \\u{2014}",
  ))
}
#let page-mark-apart(height, bottom) = if page-mark != none {
  place(top + center, dy: height - bottom + page-mark.distance - page-mark.size, pdf.artifact(kind: "page", {
    set text(font: page-mark.face, fallback: false, size: page-mark.size, tracking: 0pt, fill: black)
    set text(top-edge: 0.88em, bottom-edge: -0.12em)
    page-mark.words
  }))
}
#let page-number-apart() = pdf.artifact(kind: "page", page-number())
#let portrait(body) = page(
  width: sheet.width, height: sheet.height,
  margin: (top: sheet.top, bottom: sheet.bottom, left: sheet.left, right: sheet.right),
  foreground: {
    place(top + left, dx: sheet.left, dy: sheet.height - sheet.bottom + number.distance, page-number-apart())
    page-mark-apart(sheet.height, sheet.bottom)
  },
  body,
)
#let landscape(body) = page(
  width: sheet.height, height: sheet.width,
  margin: turned,
  foreground: {
    place(top + left, dx: turned.left - number.distance, dy: turned.top, rotate(90deg, origin: top + left, page-number-apart()))
    page-mark-apart(sheet.width, turned.bottom)
  },
  body,
)
#let imprint(rows) = block(width: 100%, breakable: false, {
  for (index, row) in rows.enumerate() {
    line(length: 100%, stroke: if index == 0 { imprint-rules.outer } else { imprint-rules.inner })
    block(width: 100%, inset: (y: imprint-rules.padding), row)
  }
  line(length: 100%, stroke: imprint-rules.outer)
})
#let imprint-row(look, left, right) = framed(look, false, set-in(look, if right == none { par(left) } else {
  grid(columns: (1fr, auto), par(left), par(right))
}))
#let end-mark = block(height: 0pt)[#metadata("end")<gongwen-end>]
#let silent-mark = [#metadata("silent")<gongwen-silent>]
#let foot(rows) = {
  end-mark
  context {
    let end = locate(<gongwen-end>).position()
    let room = sheet.height - sheet.bottom - end.y
    let needed = measure(block(width: sheet.width - sheet.left - sheet.right, imprint(rows))).height
    if calc.odd(end.page) or room < needed + grid-pitch { silent-mark; pagebreak(to: "even") }
  }
  v(1fr)
  imprint(rows)
}
#let foot-apart(rows) = portrait({
  end-mark
  context if calc.odd(locate(<gongwen-end>).page()) { pagebreak() }
  v(1fr)
  imprint(rows)
})
`;
