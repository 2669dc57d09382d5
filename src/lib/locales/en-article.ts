import { message } from './message.ts';

/** English for the page that looks at the article claim by claim. */
export const enArticle = {
	title: 'The article, checked',
	heading: 'What the article says, and what is known',
	lead: message<[claims: number]>(
		'“Exploring the Exosome Skincare Craze” is an article that promotes exosomes. We took its {0, plural, one {# claim} other {# claims}} one by one and looked for studies in people.'
	),
	about: [
		'The article names no study, no amount, no source of its exosomes, no side effect and no law. So we looked ourselves, up to 30 October 2026.',
		'What it says stands here in our words. Not finding a study does not prove that there is none.'
	],
	unreviewed: 'No clinician and no lawyer has checked this page yet.',
	version: message<[version: string]>('Version of this knowledge: {0}'),
	inShort: 'In short',
	listHeading: 'Claim by claim',
	count: message<[claims: number]>('{0, plural, one {# claim} other {# claims}}'),
	verdicts: {
		shown: { label: 'Shown in people', means: 'At least one fair trial, for this use.' },
		'weakly-shown': {
			label: 'Weakly shown in people',
			means: 'People took part, without a fair comparison.'
		},
		'laboratory-only': { label: 'Only in the laboratory', means: 'Cells or animals, no people.' },
		'not-shown': { label: 'Not shown', means: 'We found nothing that carries it.' },
		contradicted: { label: 'Contradicted', means: 'What was seen in people points the other way.' }
	},
	onlyAfterDevice: 'only after a clinic device or procedure',
	saysHeading: 'The article says',
	knownHeading: 'What is known',
	weighed: 'Weighed',
	intactSkin: 'On whole skin',
	afterDevice: 'After a clinic device',
	notAbout: 'The claim is not about this',
	but: 'But',
	law: 'The law',
	place: 'In this quiz',
	read: 'Read more:',
	servesNeed: message<[name: string]>('how the quiz serves {0}')
};
