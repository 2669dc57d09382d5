import { message } from './message.ts';

/** English: the long texts of the start page and the privacy page. */
export const enPages = {
	welcome: {
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
					'Five to ten minutes. Most of that is reading. We skip every question that cannot change your result. You can stop, go back and change any answer.'
				]
			},
			{
				heading: 'What happens to your answers',
				text: [
					'We keep them nowhere but in your browser, and the quiz uses them for one day after your last step. We do not sell them or show them to anyone. You can delete them on every page of the quiz.'
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
			],
			more: 'You may have read big promises. We looked at each one:'
		},
		pictureLabel:
			'Drawing of skin from the side. Tiny vesicles lie on top of the skin. A dashed arrow goes down and stops at the barrier, the outer layer.',
		pictureSurface: 'vesicles on top',
		pictureBarrier: 'the barrier',
		pictureLiving: 'living skin',
		pictureCaption: 'As far as we know: put on top, they mostly stay on top.',
		rulesFrom: message<[day: string]>('They were last changed on {0}.'),
		sourceNote: 'You can read every rule and its source in the'
	},

	privacy: {
		title: 'What happens to your answers',
		lead: 'Answers about your skin and your health belong to you. This page says what the quiz does with them, in plain words.',
		parts: [
			{
				heading: 'While you answer',
				text: [
					'If scripts run in your browser, your answers do not leave it. The questions and the rules come to you, and your device works out the result. If you are quicker than the scripts, that one step goes the way it goes without them.',
					'If scripts are off, our computer has to work out the next page. Your browser then keeps your answers in a sealed cookie that only our computer can open. It sends them along with each page. We read them, make the page and forget them.',
					'Both ways, your answers count for one day, and each step starts that day anew. The cookie then goes by itself. Answers that your browser has saved are removed when you next open the quiz. If you never come back, they stay in your browser until you delete them.',
					'The label check works the same way. What you paste there is read and forgotten, and it is never kept.'
				]
			},
			{
				heading: 'When you ask for an e-mail',
				text: [
					'You can see your whole result without giving an address. The e-mail is only a copy to keep.',
					'If you ask for it, we need your address and your answers to write the letter. Once the letter is sent, or cannot be sent, we erase it and your address. We do the same if we cannot find out which of the two it was. For 90 days we keep a note that a letter went out.',
					'So that nobody can flood you with letters, one address gets one a day, and three in 30 days. To count them, the note holds a scrambled form of your address for 30 days. Without our secret key nobody can tell from it who you are. For an hour we also count letters by network address, and write that down nowhere.',
					'At the end of each letter is a link. With it you can tell us never to write to your address again, and have us erase at once what we still hold. Then we keep only the scrambled form of your address, so that we know where not to write. That one we keep for good.',
					'There is nothing in the letter that tells us if you opened it. We never use your address for adverts.'
				]
			},
			{
				heading: 'What we never do',
				text: [],
				list: [
					'Load scripts, fonts, pictures or counters from other companies.',
					'Put your answers in a web address that reaches us, in a page title or in the subject of an e-mail.',
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
					'A short note so that the next page can tell you something, such as “your answers are deleted”. It is gone once you have seen it.',
					'The language you chose, only if you used the language switch. It holds the name of the language and nothing about you, and lasts one year.'
				]
			},
			{
				heading: 'When you make a link, a code or a calendar',
				text: [
					'A link that opens your result again holds your answers after the sign #. Browsers keep that part to themselves: it is never sent to us. The code for a phone camera is the same link as a picture. Whoever has one of them can read your answers, so think about who you give it to.',
					'If you open such a link, we take the answers out of the address bar at once. Your own answers are not changed unless you say so.',
					'The calendar file names no product and no reason. If scripts run, your browser makes it. If scripts are off, we make it from the sealed cookie and forget it.'
				]
			},
			{
				heading: 'If scripts run: storage on this device',
				text: [
					'Your browser keeps a copy of the empty pages and of the rules, so that the quiz works without a connection. There is nothing of yours in that copy.',
					'Your answers are saved in this browser so that you can close the page and come back within one day. Other open pages of the quiz see them too. Anyone who uses this browser could see them. On a shared device, delete them when you are done.',
					'If you change the language in the middle of a page, what you ticked or pasted there is handed to the new page inside this tab, and then forgotten.'
				]
			}
		],
		deleteHeading: 'Delete everything now',
		deleteText:
			'This removes your answers from this browser at once. A letter you asked for still comes: to erase what we hold of it, use the link at its end.',
		backToStart: 'Back to the start'
	}
};
