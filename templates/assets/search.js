// See Sources/Search/Search.docc.
// What is found may be a stranger's: it becomes text, never HTML.

let read, cache, head, pages, texts, units, letters, stems, known, run

const by = (key) => (one, other) => other[key] - one[key]

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
	if (!known.has(found)) {
		const word = found.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f\p{Cf}]/gu, '').normalize('NFC')
			.replace(/[^\x00-\x7f]/gu, (letter) => letters.get(letter) ?? letter).replace(/['‘’ʼ]((s|ll|re|ve|d|m)$)?/g, '')
		known.set(found, { word, term: stems.get(word) ?? stemmed(word) })
	}
	return { ...known.get(found), start, end: start + found.length }
})

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
		const count = gamma(), forms = list(gamma(), letter)
		const width = 31 - Math.clz32(Math.max((units.length * 7) / 10 / count, 1))
		let unit = -1
		return list(count, () => {
			unit += 1 + ((unary() << width) | bits(width))
			if (count > 2000) return { unit, times: 1, next: 255 }
			const [form, times] = [forms[unary(forms.length)], unary(3) + 1]
			return { unit, form, times, next: count * 32 <= units.length ? 255 : times > 1 ? bits(8) : 1 << bits(3) }
		})
	}
	let word = [], words = []
	while (bits(1)) {
		word = [...word.slice(0, gamma()), ...list(gamma(), letter)]
		const term = new TextDecoder().decode(Uint8Array.from(word))
		words.push(isList ? [term, gamma()] : { term, postings: postings() })
	}
	words.size = bytes.length
	return words
}

const load = (path) => (cache[path] ??= read(path).then(async (file) => {
	if (!file.ok) throw path
	return path.endsWith('json') ? file.json() : readWords(new Uint8Array(await file.arrayBuffer()), path[0] !== 'w')
}))

const files = (blocks) => blocks.flatMap(([name, ...parts]) => parts.map((part, i) => ({ part, path: name.replace('*', i) })))

export async function openIndex(readFile) {
	read = readFile
	cache = {}
	head = await load('index1.json')
	pages = await load(head.pages)
	letters = new Map(head.letters)
	stems = new Map(head.stems)
	known = new Map()
	run = new RegExp(head.run, 'gu')
	for (const rule of head.steps.flat()) rule[0] = new RegExp(rule[0] + '$')
	let page = -1
	texts = files(pages.texts)
	units = Array.from(pages.units, (kind) => ({ page: (page += kind === '0'), kind: +kind }))
}

async function between(list, query, from, to = from + '\uffff') {
	const all = files(head[list])
	const place = (word) => all.findLastIndex(({ part }) => part <= word)
	const found = await Promise.all(all.slice(place(from), place(to) + 1).slice(0, 4).map(({ path }) => load(path)))
	for (const { size } of found) query.room -= size
	return found.flat()
}

// The three likeliest to be meant.
async function corrections(word, query) {
	const turned = (word) => [...word].reverse().join('')
	const near = new Map(await between('spelling', query, word.slice(0, 2)))
	const within = (edits) => [...near].filter(([other]) => isNear(word, other, edits)).sort(by(1))
	if (!within(1)[0])
		for (const [other, often] of await between('reversed', query, turned(word).slice(0, 2))) near.set(turned(other), often)
	const best = within(1)
	return (best[0] || !word[7] ? best : within(2)).slice(0, 3).map(([other]) => tokens(other)[0])
}

function isNear(one, other, edits) {
	const near = (i, j, cost = 1) => isNear(one.slice(i), other.slice(j), edits - cost)
	if (one === other) return true
	if (one[0] === other[0]) return near(1, 1, 0)
	return edits > 0 && (near(1, 1) || near(1, 0) || near(0, 1) ||
		(one[0] === other[1] && one[1] === other[0] && near(2, 2)))
}

// See Followers.
const bucket = (word) => new TextEncoder().encode(word).reduce((hash, byte) => (hash * 33 + byte) % 8191, 0) & 7

async function match(token, query) {
	const match = { ...token, terms: new Set(), at: [], buckets: 0 }
	const lookUp = async ({ word, term }, weight) => (await between('words', query, term, term))
		.flatMap((entry) => entry.term === term ? { ...entry, weight, word } : [])
	let found = await lookUp(token, 1)
	if (token.isOpen) for (const entry of await between('words', query, token.word))
		if (entry.term.startsWith(token.word) && entry.term !== token.term) found.push({ ...entry, weight: 0.5 })
	if (!found[0] && token.word[3])
		found = (await Promise.all((await corrections(token.word, query)).map((meant) => lookUp(meant, 0.9)))).flat()
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

export async function search(text, filters = {}) {
	text = text.slice(0, 200)
	const query = { room: 38e3 }
	const quotes = /["“”„«»]/
	const words = tokens(text).map((token) => (
		{ ...token, isOpen: token.word[1] && token.end === text.length, part: text.slice(0, token.start).split(quotes).length }))
	const longest = [...words].sort((a, b) => b.word.length - a.word.length).slice(0, 8)
	const matches = await Promise.all(words.filter((word) => word.part % 2 < 1 || longest.includes(word))
		.map((word) => match(word, query)))
	const phrases = text.split(quotes).filter((_, i) => i % 2).map((part) => tokens(part).map(({ word }) => word + ' ').join(''))
	const total = matches.reduce((sum, { idf }) => sum + idf, 0)
	const hits = [[], [], [], []], shares = [0, 0, 0, 0]
	units.forEach(({ page, kind }, unit) => {
		if (!Object.entries(filters).every(([key, value]) => !value || pages[key][page].includes(value))) return
		const digit = pages.lengths.charCodeAt(page), length = (4 + (digit & 3)) << (digit >> 2)
		const damping = kind ? 1 : 0.12 + (1.08 * length) / head.mean
		let score = 0, share = 0, run = 0
		matches.forEach(({ idf, own, part, buckets, at: { [unit]: here } }, i) => {
			const before = matches[i - 1]
			const follows = here && before?.at[unit]?.next & buckets
			if (part % 2 < 1 && !(here?.exact && (before?.part !== part || follows))) share = NaN
			if (follows) run += idf
			if (!here) return
			share += (idf / total + 1 / matches.length) / 2
			score += idf * ((here.count * 2.2) / (here.count + damping) + here.title) + 3 * own * here.exact
		})
		if (!(share > 0)) return
		shares[kind] = Math.max(shares[kind], share)
		hits[kind].push({ unit, size: kind ? 1200 : 700 + length / 1575, share, score: (score + (2 * run * run) / total) * share })
	})
	return { ...query, matches, phrases, total, hits: hits.map((list, kind) =>
		list.filter(({ share }) => share * 2 >= shares[kind]).sort(by('score'))) }
}

// The results of a kind: at most so many, as there is room.
export async function answers(query, kind, most) {
	const rest = query.hits[kind], looks = []
	while (rest[0] && !looks[query.phrases[0] ? 99 : most - 1] && (!looks[0] || rest[0].size < query.room)) {
		query.room -= rest[0].size
		looks.push(lookAt(rest.shift(), query))
	}
	return (await Promise.all(looks)).filter(Boolean).sort(by('score'))
}

async function lookAt({ unit, score }, { matches, phrases, total }) {
	let place = units.length - 1 - unit
	const [url, title, passages] = (await load(texts.find(({ part }) => (place -= part) < 0).path)).at(place)
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
	const isTitle = `${words}` === `${matches.map(({ word }) => word)}`
	const [best] = passages.map(([id, heading, text]) =>
		({ url: url + (id && '#' + id), title, heading, text, value: weigh(heading + '\n' + text) })).sort(by('value'))
	const exact = matches.reduce((sum, { word, idf }) => sum + words.includes(word) * idf, 0)
	return phrases.every((phrase) => ` ${words.join(' ')} `.includes(' ' + phrase)) && { ...best, score: score * (1 + isTitle + (longest + 0.6 * exact) / total) }
}

function make(name, ...children) {
	const made = document.createElement(name)
	made.append(...children)
	return made
}

function excerpt(text, matches) {
	const marks = tokens(text).filter(({ term }) => matches.some(({ terms }) => terms.has(term)))
	const near = (mark) => marks.filter(({ start }) => start >= mark.start && start < mark.start + 180).length
	const best = [...marks].sort((a, b) => near(b) - near(a))[0]?.start
	const from = best > 80 ? text.indexOf(' ', best - 60) + 1 : 0
	const nodes = [from ? '…' : '']
	let at = from
	for (const { start, end } of marks) if (start >= from && end < from + 240) {
		nodes.push(text.slice(at, start), make('mark', text.slice(start, end)))
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
		await (opened ??= openIndex((path) => fetch(form.dataset.index + path)))
		const query = await search(q, filters)
		const shown = await Promise.all(Array.from(groups, ({ dataset: { kind, most } }) => answers(query, kind, +most)))
		if (own !== turn) return
		groups.forEach((group, i) => {
			group.hidden = !shown[i][0]
			group.querySelector('ol').replaceChildren(...shown[i].map(({ url, title, heading, text }) => make('li',
				Object.assign(make('a', title), { href: url }), ' ', make('b', heading), make('p', ...excerpt(text, query.matches)))))
		})
		const rest = query.hits.flat().length
		const count = shown.flat().length + (query.phrases[0] ? 0 : rest)
		status.textContent = q && status.dataset[count ? 'found' : rest ? 'more' : 'none'].replace('{count}', count).replace('{query}', () => q)
	} catch {
		opened = null
		status.textContent = status.dataset.failed
	}
}

if (form) {
	onhashchange = () => {
		const asked = new URLSearchParams(location.hash.slice(1) || location.search)
		for (const field of form.elements) if (asked.has(field.name)) field.value = asked.get(field.name)
		update()
	}
	onhashchange()
	form.hidden = false
	form.oninput = update
	form.onsubmit = () => false
}
