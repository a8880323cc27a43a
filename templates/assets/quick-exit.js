// Leaves a sensitive page at once: by the button, or by pressing Escape three times. Without this script the button is a
// plain link. (After the “Exit this page” component of the GOV.UK Design System.)

const link = document.querySelector('.quick-exit a')
const status = document.querySelector('.quick-exit [role=status]')
const patience = 5000
let presses = 0
let timer

function leave() {
	// Whatever stands here is gone before the other page has come, and “Back” does not lead here again.
	document.documentElement.hidden = true
	document.title = status.dataset.leaving
	location.replace(link.href)
}

function forget() {
	presses = 0
	status.textContent = ''
}

link.addEventListener('click', event => {
	event.preventDefault()
	leave()
})

document.addEventListener('keydown', event => {
	if (event.key !== 'Escape' || event.repeat) return
	clearTimeout(timer)
	presses += 1
	if (presses === 3) return leave()
	status.textContent = presses === 1 ? status.dataset.twice : status.dataset.once
	timer = setTimeout(forget, patience)
})

// A browser that keeps pages in memory may bring this one back as it was left.
addEventListener('pageshow', event => {
	if (event.persisted) location.reload()
})
