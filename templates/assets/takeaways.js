// Copies the address of a takeaway. Without this script its link simply leads there.

const status = document.querySelector('#copied')

for (const link of navigator.clipboard ? document.querySelectorAll('a.copy') : []) {
	const button = document.createElement('button')
	button.className = 'copy'
	button.textContent = status.dataset.copy
	button.addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(link.href)
		} catch {
			return location.assign(link.href)
		}
		button.textContent = status.textContent = status.dataset.copied
		setTimeout(() => {
			button.textContent = status.dataset.copy
			status.textContent = ''
		}, 3000)
	})
	link.replaceWith(button)
}
