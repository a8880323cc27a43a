// Search in the reader's browser: fetches the few index files that a query needs, ranks, and shows.
// Sources/Search/README.md describes the markup, the files and the ranking.
// What is found enters the page as text, never as HTML: it may come from a stranger's comment.

let read, cache, head, pages
let owners, kinds // of each unit: its page, and its kind (0 page, 1 takeaway, 2 question, 3 comment)

const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n', ς: 'σ' }

export const fold = (text) => text.toLowerCase()
	.replace(/[\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]/g, (letter) => letter.normalize('NFD'))
	.replace(/[\u0300-\u036f\p{Cf}]/gu, '').replace(/[ßæœøđðþłıħŧŋς]/g, (letter) => LETTERS[letter])

// Porter2. Its rules come with the index: in each step the first that fits decides, if it lies in its region.
export function stem(word) {
	if (!head.stems || head.stems.has(word)) return head.stems?.get(word) ?? word
	if (!/^[a-z]{3,}$/.test(word)) return word
	word = word.replace(/(^|[aeiouy])y/g, '$1Y')
	const region = (pattern, from) => from + (word.slice(from).match(pattern)?.[0].length ?? 99)
	const first = region(head.region, 0)
	const regions = [0, first, region(/^[^aeiouy]*[aeiouy]+[^aeiouy]/, first)]
	for (const step of head.steps) {
		const [pattern, place, by] = step.find(([pattern]) => pattern.test(word)) ?? []
		if (pattern && word.search(pattern) >= regions[place]) word = word.replace(pattern, by)
	}
	return word.toLowerCase()
}

const IDEOGRAPH = '[\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}]'
const WORD = `[\\p{L}\\p{N}](?:(?!${IDEOGRAPH})[\\p{L}\\p{N}\\p{M}\\p{Cf}])*`
const RUN = new RegExp(`${IDEOGRAPH}\\p{M}*|${WORD}`, 'gu')
const ENGLISH_RUN = new RegExp(`${RUN.source}(?:['‘’]${WORD})*`, 'gu')

export const tokens = (text) => Array.from(text.matchAll(head.stems ? ENGLISH_RUN : RUN), ({ 0: run, index: start }) => {
	const word = fold(run).replace(/['‘’](s|ll|re|ve|d|m)$/, '').replace(/['‘’]/g, '')
	return { word, term: stem(word), start, end: start + run.length }
})

// The words of a query; those in quotation marks have the number of their phrase.
function parse(query) {
	const words = query.split(/["“”„«»]/).flatMap((part, i) =>
		tokens(part).map((token) => ({ ...token, phrase: i % 2 ? i : 0 }))).slice(0, 16)
	const last = words.at(-1)
	if (last) last.isUnfinished = !last.phrase && /[\p{L}\p{N}\p{M}\p{Cf}]$/u.test(query)
	return words
}

// The entries of a file: a term, its postings (unit, how often, at which phases), the units that have it in their title.
function readEntries(bytes) {
	let at = 0
	const bits = (width) => {
		let value = 0
		for (let i = 0; i < width; i++, at++) value |= ((bytes[at >> 3] >> (at & 7)) & 1) << i
		return value
	}
	const unary = () => {
		let count = 0
		while (bits(1)) count++
		return count
	}
	const gamma = (width = unary()) => ((1 << width) | bits(width)) - 1
	const units = (count, more) => {
		const width = 31 - Math.clz32(Math.floor((owners.length * 7) / 10 / count) || 1)
		let next = 0
		return Array.from({ length: count }, () => [(next += (unary() << width) | bits(width)), ...more(next++)])
	}
	const occurrences = (isFrequent) => {
		const times = unary() + 1
		let phases = 0
		if (isFrequent || times > 4) phases = 0xffff
		else for (let i = 0; i < times; i++) phases |= 1 << bits(4)
		return [times, phases]
	}
	const entries = []
	const letters = []
	while (bits(1)) {
		letters.length = gamma()
		for (let rest = gamma(); rest > 0; rest--) {
			const letter = bits(5)
			letters.push(letter ? letter + 96 : bits(8))
		}
		const count = gamma()
		const titleCount = gamma()
		entries.push({
			term: new TextDecoder().decode(Uint8Array.from(letters)),
			postings: units(count, () => occurrences(count > Math.max(400, Math.floor(owners.length / 10)))),
			titles: units(titleCount, () => []),
		})
	}
	return entries
}

const readJSON = (bytes) => JSON.parse(new TextDecoder().decode(bytes))
const load = (path, parse) => (cache[path] ??= read(path).then(parse))

// Opens the index whose files `readFile` gets.
export async function openIndex(readFile) {
	[read, cache, owners, kinds] = [readFile, {}, [], []]
	head = await load('index.json', readJSON)
	pages = await load(head.pages, readJSON)
	if (head.stems) head.stems = new Map(head.stems)
	for (const rule of head.steps.flat()) rule[0] = new RegExp(`(?:${rule[0]})$`)
	pages.lengths.forEach((_, page) => [1, ...pages.units.map((counts) => counts[page])].forEach((count, kind) => {
		for (; count > 0; count--) kinds[owners.push(page) - 1] = kind
	}))
}

// What the files of a list have from one word to another; three files at most.
async function between(list, from, to = from) {
	const place = (word) => Math.max(head[list].findLastIndex(([first]) => first <= word), 0)
	const files = head[list].slice(place(from), place(to) + 1).slice(0, 3)
	return (await Promise.all(files.map(([, path]) => load(path, readEntries)))).flat()
}

// The entries that a word can stand for: itself, what it begins, else what it may be misspelt for.
async function alternatives({ word, term, phrase, isUnfinished }) {
	const lookUp = async (wanted) => (await between('words', wanted)).filter(({ term }) => term === wanted)
	const weighted = (entries, weight) => entries.map((entry) => ({ ...entry, weight }))
	const found = weighted(await lookUp(term), 1)
	if (isUnfinished && word.length > 1) {
		const begun = await between('words', word, word + '\uffff')
		found.push(...weighted(begun.filter((entry) => entry.term.startsWith(word) && entry.term !== term), found.length ? 0.4 : 0.8))
	}
	if (found.length || phrase || word.length < 4 || /\d/.test(word)) return found
	const stem = (await between('words', word)).findLast(({ term }) => term.length > Math.max(2, word.length - 6) && word.startsWith(term))
	const corrected = await Promise.all((await corrections(word, term)).map(lookUp))
	return weighted([stem ?? [], ...corrected].flat(), 0.7)
}

// Three words with the fewest edits; those that begin alike come first.
async function corrections(word, term) {
	const turned = (word) => [...word].reverse().join('')
	const near = (await between('spelling', word[0], word[0] + '\uffff')).map(({ term }) => term).filter((term) => term[0] === word[0])
	for (const { term } of await between('reversed', turned(word))) near.push(turned(term))
	for (const edits of word.length < 8 ? [1] : [1, 2]) {
		const pattern = new RegExp(`^(?:${edited(word, edits)}|${edited(term, edits)})$`)
		const found = new Set(near.filter((other) => pattern.test(other)))
		if (found.size) return [...found].slice(0, 3)
	}
	return []
}

// A pattern for a word with letters left out, put in, changed or swapped.
export function edited(word, edits) {
	const after = (from) => (edits > 1 ? `(?:${edited(word.slice(from), edits - 1)})` : word.slice(from))
	return Array.from(word + ' ', (_, i) =>
		`${word.slice(0, i)}(?:.?${after(i + 1)}|.${after(i)}|${word.charAt(i + 1)}${word.charAt(i)}${after(i + 2)})`).join('|')
}

// Where a word's alternatives stand, by unit.
async function match(word) {
	const match = { ...word, terms: [], idf: 0 }
	for (const key of ['counts', 'titles', 'phases']) match[key] = new Float64Array(owners.length)
	const found = new Set()
	for (const { term, postings, titles, weight } of await alternatives(word)) {
		match.terms.push(term)
		for (const [unit, times, phases] of postings) {
			found.add(owners[unit])
			match.counts[unit] = Math.max(match.counts[unit], weight * times)
			match.phases[unit] |= phases
		}
		for (const [unit] of titles) match.titles[unit] = Math.max(match.titles[unit], weight)
	}
	if (found.size) match.idf = Math.log(1 + (pages.lengths.length - found.size + 0.5) / (found.size + 0.5))
	return match
}

// The units that answer a query, by kind, best first, and what `show` needs.
export async function search(query, filters = {}) {
	const matches = await Promise.all(parse(query).map(match))
	const quoted = new Set(matches.map(({ phrase }) => phrase).filter(Boolean))
	const phrases = [...quoted].map((phrase) => matches.filter((match) => match.phrase === phrase))
	const sum = (value) => matches.reduce((sum, match, i) => sum + match.idf * value(match, i), 0)
	const total = sum(() => 1)
	const rotate = (phases) => ((phases << 1) | (phases >> 15)) & 0xffff
	const isRun = (matches, unit) => matches.reduce((run, { phases }) => rotate(run) & phases[unit], 0xffff) > 0
	const fits = (unit) => phrases.every((phrase) => isRun(phrase, unit)) && Object.keys(filters).every((key) =>
		!filters[key] || pages[key]?.[owners[unit]].includes(head[key].indexOf(filters[key])))
	const hits = [[], [], [], []]
	kinds.forEach((kind, unit) => {
		const coverage = sum(({ counts }) => counts[unit] > 0) / total
		if (!coverage || !fits(unit)) return
		const length = 2 ** (pages.lengths[owners[unit]] >> 1) * (pages.lengths[owners[unit]] % 2 ? 1.75 : 1.25)
		const damping = kind ? 1 : 0.3 + (0.9 * length) / head.meanLength
		const titleWeight = kind ? 0 : 3 / (1 + pages.titles[owners[unit]] / 10)
		const score = sum(({ counts, titles, phases }, i) => (counts[unit] * 2.2) / (counts[unit] + damping) + titles[unit] * titleWeight +
			(i && rotate(matches[i - 1].phases[unit]) & phases[unit] ? 0.5 : 0)) + (matches[1] && isRun(matches, unit) ? total / 2 : 0)
		hits[kind].push({ unit, coverage, score: score * coverage ** 2 })
	})
	const best = (list) => {
		const least = list.reduce((most, { coverage }) => Math.max(most, coverage), 0) / 2
		return list.filter(({ coverage }) => coverage >= least).sort((a, b) => b.score - a.score)
	}
	return { hits: hits.map(best), words: matches.map(({ terms }) => terms), phrases: phrases.map((phrase) => phrase.map(({ term }) => term)) }
}

// What is shown of a unit: the passage with the most of the words. Nothing if no passage has the phrases after all.
export async function show({ unit }, { words, phrases }) {
	let file = 0
	let first = unit
	while (first >= pages.texts[file]) first -= pages.texts[file++]
	const texts = await load(`t${file}-${pages.versions.substr(file * 6, 6)}.json`, readJSON)
	const [url, title, passages] = texts[first]
	let best
	for (const [fragment, heading, text] of passages) {
		const terms = tokens([title, heading, text].join('\n')).map(({ term }) => term)
		const has = (phrase) => terms.some((_, i) => phrase.every((term, j) => terms[i + j] === term))
		const own = terms.slice(tokens(title).length)
		const count = words.filter((alternatives) => alternatives.some((term) => own.includes(term))).length
		if (phrases.every(has) && !(best?.count >= count)) best = { count, url: url + (fragment && '#' + fragment), title, heading, text }
	}
	return best
}

function element(name, properties, ...children) {
	const made = Object.assign(document.createElement(name), properties)
	made.append(...children)
	return made
}

// The part of a text with the most of the terms, as nodes; they are marked.
function excerpt(text, terms) {
	const marks = tokens(text).filter(({ term }) => terms.has(term))
	const near = (from) => new Set(marks.filter(({ start }) => start >= from && start < from + 180).map(({ term }) => term)).size
	const best = marks.reduce((best, { start }) => (near(start) > near(best) ? start : best), 0)
	const from = best > 80 ? text.indexOf(' ', best - 60) + 1 : 0
	const nodes = [from ? '… ' : '']
	let at = from
	for (const { start, end } of marks) if (start >= from && end < from + 240) {
		nodes.push(text.slice(at, start), element('mark', {}, text.slice(start, end)))
		at = end
	}
	return [...nodes, text.slice(at, from + 250), text.length > from + 250 ? ' …' : '']
}

const form = globalThis.document?.querySelector('form[data-index]')
let opened
let latest = 0

async function update() {
	const turn = ++latest
	const groups = document.querySelectorAll('#results [data-kind]')
	const status = document.getElementById('search-status')
	const { q, ...filters } = Object.fromEntries(new FormData(form))
	history.replaceState(null, '', q ? '#' + new URLSearchParams({ q, ...filters }) : location.pathname)
	try {
		await (opened ??= openIndex(async (path) => {
			const response = await fetch(new URL(form.dataset.index + path, location))
			if (!response.ok) throw Error(path)
			return new Uint8Array(await response.arrayBuffer())
		}))
		const found = await search(q, filters)
		const shown = await Promise.all(Array.from(groups, ({ dataset }) =>
			Promise.all(found.hits[dataset.kind].slice(0, dataset.most).map((hit) => show(hit, found)))))
		if (turn !== latest) return
		const terms = new Set(found.words.flat())
		groups.forEach((group, i) => {
			const items = shown[i].filter(Boolean).map(({ url, title, heading, text }) => element('li', {},
				element('a', { href: url }, title), element('b', {}, heading), element('p', {}, ...excerpt(text, terms))))
			group.hidden = !items.length
			group.querySelector('ol').replaceChildren(...items)
		})
		const count = found.hits.flat().length
		status.textContent = q && status.dataset[count ? 'found' : 'none'].replace('{count}', count).replace('{query}', q)
	} catch {
		opened = null
		status.textContent = status.dataset.failed
	}
}

if (form) {
	const asked = new URLSearchParams(location.hash.slice(1) || location.search)
	for (const field of form.elements) if (asked.has(field.name)) field.value = asked.get(field.name)
	form.hidden = false
	form.addEventListener('input', update)
	form.addEventListener('submit', (event) => event.preventDefault())
	form.addEventListener('keydown', ({ key }) => { if (key === 'Escape') { form.reset(); update() } })
	update()
}
