// Leaves a sensitive page at once: by the button, or by pressing Escape three times. Without this script the button is a
// plain link. (After the “Exit this page” component of the GOV.UK Design System.)

const link = document.querySelector('.quick-exit a')
const status = document.querySelector('.quick-exit [role=status]')
const patience = 5000
let presses = 0
let timer

function leave() {
	clearTimeout(timer)
	presses = 3
	// Whatever stands here is gone before the other page has come, for the eye and for a screen reader.
	const notice = document.createElement('p')
	notice.setAttribute('role', 'alert')
	document.body.replaceChildren(notice)
	document.body.className = 'left'
	document.title = notice.textContent = status.dataset.leaving
	// “Back” does not lead here again.
	location.replace(link.href)
}

function count(number, words) {
	presses = number
	link.dataset.presses = number
	status.textContent = words
}

/** Begins again; a word about it is gone when nobody needs it any more. */
function forget(words) {
	clearTimeout(timer)
	count(0, words)
	timer = setTimeout(() => { status.textContent = '' }, patience)
}

link.addEventListener('click', event => {
	event.preventDefault()
	leave()
})

addEventListener('keydown', event => {
	if (event.key !== 'Escape') {
		if (presses === 1 || presses === 2) forget('')
		return
	}
	if (event.repeat || event.isComposing) return
	// Some browsers stop loading when Escape is pressed, and would stay here.
	if (presses >= 2) event.preventDefault()
	if (presses === 3) return
	if (presses === 2) return leave()
	clearTimeout(timer)
	count(presses + 1, presses === 0 ? status.dataset.twice : status.dataset.once)
	timer = setTimeout(forget, patience, status.dataset.expired)
}, true)

// A browser that keeps pages in memory may bring this one back as it was left.
addEventListener('pageshow', event => {
	if (event.persisted) location.reload()
})
