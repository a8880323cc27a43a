// Search in the reader's browser: fetches the few index files that a query needs, ranks, and shows.
// See Sources/Search/Search.docc. What is found may be a stranger's comment: it enters the page as text, never as HTML.

let read, cache, head, pages, letters, stems, run
let owners, kinds // each unit's page, and kind: 0 page, 1 takeaway, 2 question, 3 comment

const fold = (text) => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f\p{Cf}]/gu, '').normalize('NFC')
	.replace(/[^\x00-\x7f]/g, (letter) => letters.get(letter) ?? letter)

// Porter2. Of each step the first rule that fits decides.
function stemmed(word) {
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

export const tokens = (text) => Array.from(text.matchAll(run), ({ 0: found, index: start }) => {
	const word = fold(found).replace(/['‘’](s|ll|re|ve|d|m)$|['‘’]/g, '')
	if (!stems.has(word)) stems.set(word, stemmed(word))
	return { word, term: stems.get(word), start, end: start + found.length }
})

// A file's entries: a term, its postings (unit, form, how often, phases), the units with it in their title.
function readEntries(bytes) {
	let at = 0
	const bits = (width) => {
		let value = 0
		for (let i = 0; i < width; i++, at++) value |= ((bytes[at >> 3] >> (at & 7)) & 1) << i
		return value
	}
	const unary = (most = Infinity) => {
		let count = 0
		while (count < most && bits(1)) count++
		return count
	}
	const gamma = (width = unary()) => ((1 << width) | bits(width)) - 1
	const list = (length, next) => Array.from({ length }, next)
	const units = (count, more) => {
		const width = 31 - Math.clz32(Math.floor((owners.length * 7) / 10 / count) || 1)
		let next = 0
		return list(count, () => [(next += (unary() << width) | bits(width)), ...more(next++)])
	}
	const entries = []
	let word = []
	while (bits(1)) {
		word = [...word.slice(0, gamma()), ...list(gamma(), () => bits(5) || -bits(8)).map((letter) => (letter > 0 ? letter + 96 : -letter))]
		const [formCount, count, titleCount] = list(3, () => gamma())
		const forms = list(formCount, () => bits(8))
		const isFrequent = count > 400 && count * 10 > owners.length
		const postings = units(count, () => {
			const form = forms[unary(formCount)]
			const times = unary() + 1
			if (isFrequent || times > 4) return [form, times, 0xffff]
			return [form, times, list(times, () => 1 << bits(4)).reduce((a, b) => a | b)]
		})
		entries.push({ term: new TextDecoder().decode(Uint8Array.from(word)), postings, titles: units(titleCount, () => []) })
	}
	return entries
}

const readJSON = (bytes) => JSON.parse(new TextDecoder().decode(bytes))
const load = (path, parse) => (cache[path] ??= read(path).then(parse))

export async function openIndex(readFile) {
	[read, cache, owners, kinds] = [readFile, {}, [], []]
	head = await load('index.json', readJSON)
	pages = await load(head.pages, readJSON)
	letters = new Map(head.letters)
	stems = new Map(head.stems)
	run = new RegExp(`${IDEOGRAPH}\\p{M}*|${WORD}${head.stems ? `(?:['‘’]${WORD})*` : ''}`, 'gu')
	for (const rule of head.steps.flat()) rule[0] = new RegExp(`(?:${rule[0]})$`)
	pages.lengths.forEach((_, page) => [[1], ...pages.units].forEach((counts, kind) => {
		for (let count = counts[kind && page]; count > 0; count--) kinds[owners.push(page) - 1] = kind
	}))
}

// Entries from one word to another; three files at most.
async function between(list, from, to = from) {
	const place = (word) => Math.max(head[list].findLastIndex(([first]) => first <= word), 0)
	const files = head[list].slice(place(from), place(to) + 1).slice(0, 3)
	return (await Promise.all(files.map(([, path]) => load(path, readEntries)))).flat()
}

// Entries that a word can stand for: itself, what it begins, else what it may be misspelt for.
async function alternatives({ word, term, isQuoted, isLast }) {
	const lookUp = async (wanted) => (await between('words', wanted)).filter(({ term }) => term === wanted)
	const weighted = (entries, weight) => entries.map((entry) => ({ ...entry, weight }))
	const found = await lookUp(term)
	if (isLast && !isQuoted && word.length > 1) {
		const begun = (await between('words', word, word + '\uffff')).filter((entry) => entry.term.startsWith(word) && entry.term !== term)
		found.push(...weighted(begun, 0.5))
	}
	if (found.length || isQuoted || word.length < 4 || /\d/.test(word)) return found
	const turned = (word) => [...word].reverse().join('')
	const terms = async (...range) => (await between(...range)).map(({ term }) => term)
	const near = (await terms('spelling', word[0], word[0] + '\uffff')).filter((other) => other[0] === word[0])
	near.push(...(await terms('reversed', turned(word))).map(turned))
	for (const edits of word.length < 8 ? [1] : [1, 2]) {
		const pattern = new RegExp(`^(?:${edited(word, edits)}|${edited(term, edits)})$`)
		const meant = [...new Set(near.filter((other) => pattern.test(other)))].slice(0, 3)
		if (meant.length) return weighted((await Promise.all(meant.map(lookUp))).flat(), 0.7)
	}
	return []
}

// A pattern for a word with letters left out, put in, changed or swapped.
function edited(word, edits) {
	const after = (from) => (edits > 1 ? `(?:${edited(word.slice(from), edits - 1)})` : word.slice(from))
	return Array.from(word + ' ', (_, i) =>
		`${word.slice(0, i)}(?:.?${after(i + 1)}|.${after(i)}|${word.charAt(i + 1)}${word.charAt(i)}${after(i + 2)})`).join('|')
}

async function match(token) {
	const match = { ...token, terms: [], idf: 0 }
	for (const key of ['counts', 'titles', 'phases', 'exact']) match[key] = new Float64Array(owners.length)
	const ending = token.word.charCodeAt(token.word.length - 1) & 255
	const found = new Set()
	for (const { term, postings, titles, weight = 1 } of await alternatives(token)) {
		match.terms.push(term)
		for (const [unit, form = ending, times, phases] of postings) {
			found.add(owners[unit])
			match.counts[unit] = Math.max(match.counts[unit], weight * times)
			match.phases[unit] |= phases
			if (weight === 1 && form === ending) match.exact[unit] = 2
		}
		for (const [unit] of titles) match.titles[unit] = Math.max(match.titles[unit], weight)
	}
	if (found.size) match.idf = Math.log(1 + (pages.lengths.length - found.size + 0.5) / (found.size + 0.5))
	return match
}

// What answers, by kind, best first.
export async function search(query, filters = {}) {
	const parts = await Promise.all(query.slice(0, 200).split(/["“”„«»]/).map((part, i, { length }) =>
		Promise.all(tokens(part).map((token) => match({ ...token, isQuoted: i % 2, isLast: i + 1 === length && token.end === part.length })))))
	const matches = parts.flat()
	const phrases = parts.filter((_, i) => i % 2)
	const sum = (value) => matches.reduce((sum, match, i) => sum + match.idf * value(match, i), 0)
	const total = sum(() => 1)
	const follows = (before, after, unit) => ((before << 1) | (before >> 15)) & after.phases[unit]
	const isRun = (words, unit) => words.reduce((phases, word) => follows(phases, word, unit), 0xffff)
	const hits = [[], [], [], []]
	kinds.forEach((kind, unit) => {
		const page = owners[unit]
		const coverage = sum(({ counts }) => counts[unit] > 0) / total
		const fits = Object.keys(filters).every((key) => !filters[key] || pages[key]?.[page].includes(head[key].indexOf(filters[key])))
		if (!coverage || !fits || !phrases.every((phrase) => isRun(phrase, unit))) return
		const damping = kind ? 1 : 0.12 + (1.08 * pages.lengths[page]) / head.meanLength
		const score = sum((word, i) => (word.counts[unit] * 2.2) / (word.counts[unit] + damping) + word.exact[unit] +
			word.titles[unit] + (i && follows(matches[i - 1].phases[unit], word, unit) ? 0.5 : 0))
		hits[kind].push({ unit, coverage, score: score * coverage })
	})
	const best = (list) => {
		const least = Math.max(...list.map(({ coverage }) => coverage)) / 2
		return list.filter(({ coverage }) => coverage >= least).sort((a, b) => b.score - a.score)
	}
	return { hits: hits.map(best), matches, phrases }
}

// A unit's passage with the most of the words; none if no passage has the phrases after all.
export async function show({ unit }, { matches, phrases }) {
	let file = 0
	while (unit >= pages.texts[file]) unit -= pages.texts[file++]
	const texts = await load(`t${file}-${pages.versions.substr(file * 6, 6)}.json`, readJSON)
	const [url, title, passages] = texts[unit]
	let best
	for (const [fragment, heading, text] of passages) {
		const terms = tokens([title, heading, text].join('\n')).map(({ term }) => term)
		const has = (phrase) => terms.some((_, i) => phrase.every(({ term }, j) => terms[i + j] === term))
		const count = matches.filter((match) => match.terms.some((term) => terms.includes(term))).length
		if (phrases.every(has) && !(best?.count >= count)) best = { count, url: url + (fragment && '#' + fragment), title, heading, text }
	}
	return best
}

function element(name, properties, ...children) {
	const made = Object.assign(document.createElement(name), properties)
	made.append(...children)
	return made
}

// The part of a text where most is found, marked.
function excerpt(text, matches) {
	const marks = tokens(text).filter(({ term }) => matches.some(({ terms }) => terms.includes(term)))
	const near = (from) => marks.filter(({ start }) => start >= from && start < from + 180).length
	const best = marks.reduce((best, { start }) => (near(start) > near(best) ? start : best), 0)
	const from = best > 80 ? text.indexOf(' ', best - 60) + 1 : 0
	const nodes = [from ? '…' : '']
	let at = from
	for (const { start, end } of marks) if (start >= from && end < from + 240) {
		nodes.push(text.slice(at, start), element('mark', {}, text.slice(start, end)))
		at = end
	}
	return [...nodes, text.slice(at, from + 250), text[from + 250] ? '…' : '']
}

const form = globalThis.document?.querySelector('form[data-index]')
let opened
let latest = 0

async function update() {
	const turn = ++latest
	const groups = document.querySelectorAll('#results [data-kind]')
	const status = document.getElementById('search-status')
	const { q, ...filters } = Object.fromEntries(new FormData(form))
	history.replaceState(null, '', location.pathname + (q && '#' + new URLSearchParams({ q, ...filters })))
	try {
		await (opened ??= openIndex(async (path) => {
			const response = await fetch(form.dataset.index + path)
			if (!response.ok) throw Error(path)
			return new Uint8Array(await response.arrayBuffer())
		}))
		const found = await search(q, filters)
		const shown = await Promise.all(Array.from(groups, async ({ dataset: { kind, most } }) => {
			const hits = found.hits[kind].slice(0, found.phrases.length ? 20 : most) // some may lack the phrases
			return (await Promise.all(hits.map((hit) => show(hit, found)))).filter(Boolean).slice(0, most)
		}))
		if (turn !== latest) return
		groups.forEach((group, i) => {
			const items = shown[i].map(({ url, title, heading, text }) => element('li', {},
				element('a', { href: url }, title), element('b', {}, heading), element('p', {}, ...excerpt(text, found.matches))))
			group.hidden = !items.length
			group.querySelector('ol').replaceChildren(...items)
		})
		const count = found.hits.flat().length
		status.textContent = q && status.dataset[count ? 'found' : 'none'].replace('{count}', count).replace('{query}', () => q)
	} catch {
		opened = null
		status.textContent = status.dataset.failed
	}
}

if (form) {
	const asked = new URLSearchParams(location.hash.slice(1) || location.search)
	for (const field of form.elements) if (asked.has(field.name)) field.value = asked.get(field.name)
	form.hidden = false
	form.oninput = update
	form.onsubmit = () => false
	form.onkeydown = ({ key }) => { if (key === 'Escape') { form.reset(); update() } }
	update()
}
