// The browser's part; see Sources/Search/Search.docc.
// What is found may be a stranger's comment: it becomes text, never HTML.

let read, cache, head, pages, letters, stems, run
let units // page and kind: 0 page, 1 takeaway, 2 question, 3 comment

const fold = (text) => text.toLowerCase().replace(/[^\x00-\x7f]+/g, (part) => part.normalize('NFD')
	.replace(/[\u0300-\u036f\p{Cf}]/gu, '').normalize('NFC').replace(/./gu, (letter) => letters.get(letter) ?? letter))

// Porter2; see StemmerRules.
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

export const tokens = (text) => Array.from(text.matchAll(run), ({ 0: found, index: start }) => {
	const word = fold(found).replace(/['‘’ʼ]((s|ll|re|ve|d|m)$)?/g, '')
	if (!stems.has(word)) stems.set(word, stemmed(word))
	return { word, term: stems.get(word), start, end: start + found.length }
})

// A file's words, with frequency or postings.
function readWords(bytes, isList) {
	let at = 0
	const bits = (width, value = 0) => {
		for (let i = 0; i < width; i++, at++) value |= ((bytes[at >> 3] >> (at & 7)) & 1) << i
		return value
	}
	const unary = (most, count = 0) => {
		while (count !== most && bits(1)) count++
		return count
	}
	const gamma = (width = unary()) => ((1 << width) | bits(width)) - 1
	const list = (length, next) => Array.from({ length }, next)
	const letter = (value = bits(5)) => (value ? value + 96 : bits(8))
	const postings = () => {
		const [count, forms] = [gamma(), list(gamma(), letter)]
		const width = 31 - Math.clz32(Math.max((units.length * 7) / 10 / count, 1))
		let unit = -1
		return list(count, () => {
			unit += 1 + ((unary() << width) | bits(width))
			if (count * 5 > units.length * 2) return { unit, times: 1, next: 255 }
			const [form, times] = [forms[unary(forms.length)], unary(3) + 1]
			return { unit, form, times, next: count * 32 <= units.length ? 255 : times > 1 ? bits(8) : 1 << bits(3) }
		})
	}
	const words = []
	let word = []
	while (bits(1)) {
		word = [...word.slice(0, gamma()), ...list(gamma(), letter)]
		const term = new TextDecoder().decode(Uint8Array.from(word))
		words.push(isList ? [term, gamma()] : { term, postings: postings() })
	}
	return words
}

const load = (path) => (cache[path] ??= read(path).then((bytes) =>
	path.endsWith('bin') ? readWords(bytes, path[0] !== 'w') : new Response(bytes).json()))

export async function openIndex(readFile) {
	read = readFile
	cache = {}
	head = await load('index.json')
	pages = await load(head.pages)
	letters = new Map(head.letters)
	stems = new Map(head.stems)
	run = new RegExp(head.run, 'gu')
	for (const rule of head.steps.flat()) rule[0] = new RegExp(rule[0] + '$')
	let page = -1
	units = Array.from(pages.units, (kind) => ({ page: (page += kind === '0'), kind: +kind }))
}

async function between(list, from, to = from) {
	const { version, starts } = head[list]
	const place = (word) => starts.findLastIndex((start) => start <= word)
	const files = [...starts.keys()].slice(place(from), place(to) + 1).slice(0, 4)
	return (await Promise.all(files.map((file) => load(`${list[0]}${file}-${version}.bin`)))).flat()
}

const begun = (list, start) => between(list, start, start + '\uffff')

// The entries a word can stand for: itself, what it begins, or what was meant.
async function alternatives({ word, term }, isOpen) {
	const lookUp = async ({ word, term }, weight) =>
		(await between('words', term)).filter((entry) => entry.term === term).map((entry) => ({ ...entry, weight, word }))
	const found = await lookUp({ word, term }, 1)
	if (isOpen && word[1]) for (const entry of await begun('words', word))
		if (entry.term.startsWith(word) && entry.term !== term) found.push({ ...entry, weight: 0.5 })
	if (found[0] || word.length < 4) return found
	return (await Promise.all((await corrections(word)).map((meant) => lookUp(meant, 0.9)))).flat()
}

// Three words with fewest edits, frequent ones first.
async function corrections(word) {
	const turned = (word) => [...word].reverse().join('')
	const near = new Map(await begun('spelling', word.slice(0, 2)))
	const within = (edits) => [...near].filter(([other]) => isNear(word, other, edits)).sort((a, b) => b[1] - a[1])
	if (!within(1)[0]) for (const [other, often] of await begun('reversed', turned(word).slice(0, 2))) near.set(turned(other), often)
	const best = within(1)
	return (best[0] || !word[7] ? best : within(2)).slice(0, 3).map(([other]) => tokens(other)[0])
}

// Whether so many edits make one of the other.
function isNear(one, other, edits) {
	while (one && one[0] === other[0]) [one, other] = [one.slice(1), other.slice(1)]
	const near = (i, j) => isNear(one.slice(i), other.slice(j), edits - 1)
	return one === other || (edits > 0 && (near(1, 1) || near(1, 0) || near(0, 1) ||
		(one[0] === other[1] && one[1] === other[0] && near(2, 2))))
}

// One of eight; postings have those of the next words.
const bucket = (word) => new TextEncoder().encode(word).reduce((hash, byte) => (hash * 33 + byte) % 8191, 0) & 7

async function match(token, isOpen) {
	const match = { ...token, terms: new Set(), at: [], buckets: 0 }
	const found = await alternatives(token, isOpen)
	const holders = new Set(), exact = new Set()
	for (const { term, postings, weight, word } of found) {
		match.terms.add(term)
		if (word) match.buckets |= 1 << bucket(word)
		for (const { unit, form, times, next } of postings) {
			const here = (match.at[unit] ??= { count: 0, title: 0, exact: 0, next: 0 })
			here.count = Math.max(here.count, weight * times)
			here.next |= next
			if (times > 3) here.title ||= weight
			if (word && [undefined, word.at(-1).charCodeAt() & 255].includes(form)) here.exact ||= weight
			if (weight < found[0].weight) continue
			holders.add(units[unit].page)
			if (here.exact) exact.add(units[unit].page)
		}
	}
	const rarity = ({ size }) => size && Math.log((pages.lengths.length + 1) / (size + 0.5))
	match.idf = rarity(holders)
	match.own = rarity(exact) || match.idf
	return match
}

export async function search(query, filters = {}) {
	query = query.slice(0, 200)
	const quotes = /["“”„«»]/
	const matches = await Promise.all(tokens(query).map((token) => match(
		{ ...token, part: query.slice(0, token.start).split(quotes).length }, token.end === query.length)))
	const phrases = query.split(quotes).filter((_, i) => i % 2).map((part) => tokens(part).map(({ word }) => word + ' ').join(''))
	const total = matches.reduce((sum, { idf }) => sum + idf, 0)
	const hits = [[], [], [], []]
	units.forEach(({ page, kind }, unit) => {
		if (!Object.entries(filters).every(([key, value]) => !value || pages[key][page].includes(value))) return
		const size = pages.lengths.charCodeAt(page)
		const damping = kind ? 1 : 0.12 + (1.08 * ((4 + (size & 3)) << (size >> 2))) / head.mean
		let score = 0, share = 0, run = 0
		matches.forEach(({ idf, own, part, buckets, at: { [unit]: here } }, i) => {
			const before = matches[i - 1]
			const follows = here && before?.at[unit]?.next & buckets
			if (part % 2 < 1 && !(before?.part === part ? follows : here)) share = NaN // lacks the phrase
			if (follows) run += idf
			if (!here) return
			share += idf / total
			score += idf * ((here.count * 2.2) / (here.count + damping) + here.title)
			score += 3 * own * here.exact
		})
		if (share > 0) hits[kind].push({ unit, share, score: (score + (2 * run * run) / total) * share })
	})
	const best = (list) => {
		const least = Math.max(...list.map(({ share }) => share)) / 2
		return list.filter(({ share }) => share >= least).sort((a, b) => b.score - a.score)
	}
	return { hits: hits.map(best), matches, phrases, total }
}

export async function answers({ hits, ...query }, kind, most) {
	let shown = []
	for (let i = 0; i < 80 && !shown[0]; i += most)
		shown = (await Promise.all(hits[kind].slice(i, i + most).map((hit) => lookAt(hit, query)))).filter(Boolean)
	return shown.sort((a, b) => b.score - a.score).slice(0, most)
}

async function lookAt({ unit, score }, { matches, phrases, total }) {
	let file = 0, place = units.length - 1 - unit
	while (place >= pages.texts[file]) place -= pages.texts[file++]
	const [url, title, passages] = (await load(`t${file}-${pages.versions[file >> 5]}.json`))[place]
	const words = []
	let runs = [], longest = 0
	const weigh = (text) => {
		const found = new Set()
		let run = 0
		for (const { word, term } of tokens(text)) {
			words.push(word)
			runs = matches.map(({ terms, idf }, i) => (!terms.has(term) ? -1 : found.add(i) && runs[i - 1] >= 0 ? runs[i - 1] + idf : 0))
			run = Math.max(run, ...runs)
		}
		longest = Math.max(longest, run)
		return found.size + run
	}
	weigh(title)
	const isTitle = words.join() === matches.map(({ word }) => word).join()
	const [best] = passages.map(([id, heading, text]) =>
		({ url: url + (id && '#' + id), title, heading, text, value: weigh(heading + '\n' + text) })).sort((a, b) => b.value - a.value)
	const exact = matches.reduce((sum, { word, idf }) => sum + words.includes(word) * idf, 0)
	const has = (phrase) => ` ${words.join(' ')} `.includes(' ' + phrase)
	return phrases.every(has) && { ...best, score: score * (1 + isTitle + (longest + 0.6 * exact) / total) }
}

function make(name, properties, ...children) {
	const made = Object.assign(document.createElement(name), properties)
	made.append(...children)
	return made
}

function excerpt(text, matches) {
	const marks = tokens(text).filter(({ term }) => matches.some(({ terms }) => terms.has(term)))
	const near = (from) => marks.filter(({ start }) => start >= from && start < from + 180).length
	const [best] = marks.map(({ start }) => start).sort((a, b) => near(b) - near(a))
	const from = best > 80 ? text.indexOf(' ', best - 60) + 1 : 0
	const nodes = [from ? '…' : '']
	let at = from
	for (const { start, end } of marks) if (start >= from && end < from + 240) {
		nodes.push(text.slice(at, start), make('mark', {}, text.slice(start, end)))
		at = end
	}
	return [...nodes, text[from + 250] ? text.slice(at, from + 250).replace(/\S{0,20}$/, '…') : text.slice(at)]
}

const form = globalThis.document?.querySelector('form[data-index]')
let opened, turn = 0

async function update() {
	const own = ++turn
	await new Promise((go) => setTimeout(go, 150))
	if (own !== turn) return
	const groups = document.querySelectorAll('#results [data-kind]')
	const status = document.getElementById('search-status')
	const { q, ...filters } = Object.fromEntries(new FormData(form))
	history.replaceState(0, '', location.pathname + (q && '#' + new URLSearchParams({ q, ...filters })))
	try {
		await (opened ??= openIndex(async (path) => {
			const file = await fetch(form.dataset.index + path)
			if (!file.ok) throw path
			return new Uint8Array(await file.arrayBuffer())
		}))
		const found = await search(q, filters)
		const shown = await Promise.all(Array.from(groups, ({ dataset: { kind, most } }) => answers(found, kind, +most)))
		if (own !== turn) return
		groups.forEach((group, i) => {
			group.hidden = !shown[i].length
			group.querySelector('ol').replaceChildren(...shown[i].map(({ url, title, heading, text }) => make('li', {},
				make('a', { href: url }, title), ' ', make('b', {}, heading), make('p', {}, ...excerpt(text, found.matches)))))
		})
		const count = (found.phrases[0] ? shown : found.hits).flat().length
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
	form.onkeydown = ({ key }) => { if (key === 'Escape') update(form.reset()) }
	update()
}
