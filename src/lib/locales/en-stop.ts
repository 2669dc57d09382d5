/** English: the page behind the link at the end of every letter. */
export const enStop = {
	ask: {
		heading: 'Never mail me again',
		text: [
			'You came here from a letter that we sent to your address. Press the button, and no letter from this site goes to it any more, whoever asks for one.',
			'A letter that is still waiting is not sent. You need no account and type nothing in.'
		],
		submit: 'Never mail me again'
	},
	erase: {
		heading: 'Erase what you still hold about me',
		text: 'This does the same, and we erase the rest at once: a letter that waits, and the note that one went out. We keep only a scrambled form of your address, so that we know where not to write. Nobody can tell from it who you are without our secret key.',
		submit: 'Erase it, and never mail me again'
	},
	done: {
		stop: 'Done: no more letters',
		stopText: 'From now on no letter from this site goes to your address.',
		erase: 'Done: it is erased',
		eraseText:
			'We hold nothing about you any more but the scrambled form of your address. No letter from this site goes to it.',
		late: 'One letter may still come, if your mail service was taking it in at this very moment.'
	},
	unreadable: {
		heading: 'We cannot read this link',
		text: 'It may be cut off, or much too old. Nothing was changed.',
		what: 'Take the newest letter from us that you have. Follow the link at its end, or copy all of it into the address bar.',
		contact: 'If that does not help, write to whoever runs this site:'
	},
	failed: {
		heading: 'That did not work',
		text: 'We could not save your wish, so nothing was changed. It is our fault. Please press the button again in a minute.'
	}
};
