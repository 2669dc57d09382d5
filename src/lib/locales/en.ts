/** English. Short words and short sentences: a fourteen-year-old should not have to read anything twice. */
export const en = {
	site: {
		name: 'Exosome Skincare Quiz',
		tagline: 'An honest routine, with or without exosomes',
		home: 'Exosome Skincare Quiz, start page',
		skip: 'Skip to the main part',
		privacy: 'Privacy',
		rules: 'Rule book',
		disclaimer:
			'This quiz gives general skincare advice. It cannot look at your skin and it does not replace a doctor, nurse or pharmacist.',
		footerLabel: 'About this site'
	},

	welcome: {
		title: 'Which skincare routine suits me, and do I need exosomes?',
		heading: 'What does your skin need? Maybe exosomes.',
		headingTurn: 'Maybe not.',
		lead: 'Answer a few plain questions. You get a morning and an evening routine, the reason for every step, and a straight word on how sure we are.',
		start: 'Start the quiz',
		goOn: 'Carry on where you stopped',
		goOnNote: 'Answers from your last visit are still on this device.',
		glanceLabel: 'In short',
		glance: ['About 12 short pages', 'Around three minutes', 'No account, no e-mail needed'],
		facts: [
			{
				heading: 'What you get',
				text: [
					'A short routine made from your own answers: what to use, when, how much, and why.',
					'If an exosome or vesicle product fits you, and the law where you live allows it, you see which kind. The same routine without it is one tap away.',
					'You also see what we left out and why. If something should be checked by a doctor first, we say so before any product.'
				]
			},
			{
				heading: 'How long it takes',
				text: [
					'About three minutes. We skip every question that cannot change your result. You can stop, go back and change any answer.'
				]
			},
			{
				heading: 'What happens to your answers',
				text: [
					'They stay in your browser for up to one day, and then they are gone. We do not keep them, sell them or show them to anyone. You can delete them on every page of the quiz.'
				]
			},
			{
				heading: 'Who made the rules',
				text: [
					'The makers of this site wrote them in November 2026 from published studies, laws and safety notices. Each rule names its source.',
					'Be aware of two things. No clinician has checked the rules yet. And the formulations are examples we made up: they are not tested and not for sale.'
				]
			}
		],
		what: {
			heading: 'What is an exosome?',
			text: [
				'Cells send out tiny bubbles with a skin of fat around them. These bubbles are called vesicles. Exosomes are one kind.',
				'Skincare makers take them from plants, milk, bacteria or cells and put them in serums, creams and masks. They hope the bubbles carry useful things into the skin.',
				'When you only put them on top, nobody has shown yet how far they go. Most trials are small, or used needles and lasers as well. That is why sunscreen and a good cream always come first here.'
			]
		},
		pictureLabel:
			'Drawing of skin from the side. Tiny vesicles lie on top of the skin. A dashed arrow goes down and stops at the barrier, the outer layer.',
		pictureSurface: 'vesicles on top',
		pictureBarrier: 'the barrier',
		pictureLiving: 'living skin',
		pictureCaption: 'As far as we know: put on top, they mostly stay on top.',
		sourceNote: 'You can read every rule and its source in the'
	},

	quiz: {
		sections: {
			concerns: 'Your goal',
			safety: 'Safety first',
			you: 'About you',
			skin: 'Your skin',
			wishes: 'Your wishes'
		},
		back: 'Back',
		progress: (position: number, about: number) => `Question ${position} of about ${about}`,
		or: 'or',
		whyWeAsk: 'Why we ask',
		carryOn: 'Continue',
		save: 'Save and go back to the list',
		problem: 'There is a problem',
		error: 'Error:',
		errorTitle: (title: string) => `Error: ${title}`,
		pageTitle: (question: string, site: string) => `${question} – ${site}`,
		help: 'Get help',
		helpText: [
			'If you feel very ill, or you have a swollen face or trouble breathing, stop here and call your emergency number.',
			'Not sure what to pick? Choose “not sure”. We then take the careful way.',
			'With a keyboard: Tab moves to the next group, the arrow keys move between answers, and the number keys 1 to 9 pick an answer.'
		],
		keptHere: 'Your answers stay in this browser for one day.',
		deleteAnswers: 'Delete my answers',
		resumeTitle: 'Carry on with the quiz',
		resumeText: 'Your answer is saved. You can go on from here.',
		resumeButton: 'Go on'
	},

	faults: {
		missing: (label: string) => `Choose an answer for “${label}”`,
		missingMany: (label: string) => `Choose at least one answer for “${label}”`,
		tooMany: (label: string, atMost: number) => `Choose no more than ${atMost} for “${label}”`,
		noneWithOthers: (none: string, other: string) => `Choose either “${none}” or “${other}”, not both`,
		unknownOption: (label: string) => `Choose one of the answers we list for “${label}”`
	},

	review: {
		title: 'Check your answers',
		lead: 'Is everything right? You can change any answer before you see your routine.',
		change: 'Change',
		changeHidden: (label: string) => `your answer: ${label}`,
		notAnswered: 'Not answered yet',
		submit: 'See my routine',
		submitReferral: 'See what to do now',
		moreToAsk: 'One of your changes opened a new question. Please answer it first.',
		waiting: 'We are looking for your answers on this device.'
	},

	notices: {
		deleted: 'Your answers are deleted. Nothing is left on this device.',
		unreadable:
			'We could not read your earlier answers. They were too old or damaged, so the quiz starts afresh.',
		notKept: 'Your browser does not let us keep your answers. They last until you close or reload this page.',
		close: 'Close this message'
	},

	privacy: {
		title: 'What happens to your answers',
		lead: 'Answers about your skin and your health belong to you. This page says what the quiz does with them, in plain words.',
		parts: [
			{
				heading: 'While you answer',
				text: [
					'If scripts run in your browser, your answers do not leave it. The questions and the rules come to you, and your device works out the result.',
					'If scripts are off, our computer has to work out the next page. Your browser then keeps your answers in a sealed cookie that only our computer can open. It sends them along with each page. We read them, make the page and forget them.',
					'Both ways, your answers are gone after one day.'
				]
			},
			{
				heading: 'When you ask for an e-mail',
				text: [
					'You can see your whole result without giving an address. The e-mail is only a copy to keep.',
					'If you ask for it, we need your address and your answers to write the letter. We keep the letter until it is sent, and after that only what we need so that it is not sent twice.',
					'There is nothing in the letter that tells us if you opened it. We never use your address for adverts.'
				]
			},
			{
				heading: 'What we never do',
				text: [],
				list: [
					'Load scripts, fonts, pictures or counters from other companies.',
					'Put your answers in a web address, a page title or the subject of an e-mail.',
					'Write your answers or your address in our logs.',
					'Ask for your e-mail before you can see your result.',
					'Sell or share your answers, or use them to show adverts.',
					'Build a profile of you, whatever your age.'
				]
			},
			{
				heading: 'Cookies',
				text: ['We use no cookies for adverts or for counting visitors. There are only these:'],
				list: [
					'A sealed cookie with your answers, only when scripts are off or have not started yet. It lasts one day.',
					'A small mark that says your browser keeps the answers itself. It holds no answers and lasts one day.',
					'A short note so that the next page can tell you something, such as “your answers are deleted”. It is gone once you have seen it.'
				]
			},
			{
				heading: 'If scripts run: storage on this device',
				text: [
					'Your answers are saved in this browser so that you can close the page and come back within one day. Anyone who uses this browser could see them. On a shared device, delete them when you are done.',
					'The pages of the quiz may be saved too, so that it works without a connection. They hold nothing about you.'
				]
			}
		],
		deleteHeading: 'Delete everything now',
		deleteText:
			'This removes your answers from this browser at once. A letter that was already sent stays in your mailbox.',
		backToStart: 'Back to the start'
	},

	error: {
		notFoundTitle: 'This page is not here',
		notFound: 'The address may be old or have a typing mistake in it. Your answers are not lost.',
		brokenTitle: 'Something went wrong on our side',
		broken: 'It is not your fault. Your answers are not lost. Please try again in a minute.',
		tooManyTitle: 'Too many tries',
		tooMany: 'Please wait a few minutes and try again. Your answers are not lost.',
		toQuiz: 'Go on with the quiz',
		toStart: 'Go to the start page'
	}
};
