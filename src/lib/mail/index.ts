/** An explanation as a letter: subject, HTML and text with the same facts. Pure: no clock, no network, no files. */
import type { PlanExplanation, ReferralExplanation } from '../engine/explanation';
import { addressIn } from '../locales/address';
import { longDay } from '../locales/format';
import { baseLanguage, directionOf, localesOf, reviewerOf, type Language } from '../locales/languages';
import type { ResultWords } from '../locales/result';
import type { Content } from './content';
import { htmlOf } from './html';
import type { Voice } from './notes';
import { planSections, planSummary } from './plan';
import { referralSections } from './referral';
import { textOf } from './text';

export type LetterRequest = {
	readonly explanation: PlanExplanation | ReferralExplanation;
	/** The version without vesicles was on the screen, so that is the one to send. */
	readonly withoutVesicles?: boolean;
	readonly language: Language;
	readonly words: ResultWords;
	readonly site: string;
	/** Scheme, host and port that links begin with. */
	readonly publicOrigin: string;
	/** Path, without a language, of the page on which the reader can have no more letters. */
	readonly stopPath: string;
	/** ISO day; review days count from it. */
	readonly issuedOn: string;
};

export type WrittenLetter = { readonly subject: string; readonly html: string; readonly text: string };

export function writeLetter(request: LetterRequest): WrittenLetter {
	const content = contentOf(request);
	const { subject } = request.words.mail;
	return {
		subject,
		html: htmlOf(content, request.language, subject),
		text: textOf(content, directionOf(request.language))
	};
}

function contentOf({
	explanation,
	withoutVesicles,
	language,
	words,
	site,
	publicOrigin,
	stopPath,
	issuedOn
}: LetterRequest): Content {
	const locale = localesOf(language);
	const voice: Voice = { words, locale };
	const { mail } = words;
	const shared = {
		site,
		preheader: mail.preheader,
		issued: mail.issued(longDay(locale, issuedOn)),
		footer: [
			{ kind: 'text', text: mail.why, isStrong: true },
			{ kind: 'text', text: mail.whyText(new URL(publicOrigin).host) },
			{ kind: 'link', text: mail.stop, href: publicOrigin + addressIn(language, stopPath) },
			...(language === baseLanguage || reviewerOf(language) !== null
				? []
				: [{ kind: 'text', text: mail.translated } as const]),
			{ kind: 'link', text: mail.again, href: publicOrigin + addressIn(language, '/') },
			{ kind: 'link', text: mail.rules, href: publicOrigin + addressIn(language, '/rules') }
		]
	} satisfies Partial<Content>;
	if (explanation.kind === 'referral') {
		return {
			...shared,
			preheader: mail.referralPreheader,
			greeting: mail.referralGreeting,
			title: words.result.referral.titles[explanation.level],
			sections: referralSections(explanation, voice)
		};
	}
	const version = withoutVesicles ? explanation.withoutVesicles : explanation.main;
	return {
		...shared,
		greeting: mail.greeting,
		title: planSummary(explanation, version, voice),
		sections: planSections(explanation, version, issuedOn, voice)
	};
}
