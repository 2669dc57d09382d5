import type { FormulationCard } from '../engine/explanation';
import { decimal, share } from '../locales/format';
import type { Block, Fact } from './content';
import { atStart, because, howSure, type Voice } from './notes';

/** The recipe: that it is invented comes first, the whole label in its order, nothing left out. */
export function formulationBlocks(card: FormulationCard, isOutranked: boolean, voice: Voice): Block[] {
	const { locale } = voice;
	const labels = voice.words.result.formulation;
	const { origin } = card;
	const blocks: (Block | null)[] = [
		{ kind: 'title', text: card.name },
		{ kind: 'text', text: `${labels.vehicles[card.vehicle]} · ${card.code}. ${card.feels}` },
		{ kind: 'notice', text: labels.invented },
		isOutranked
			? {
					kind: 'notice',
					text: card.origin?.isVesicle === false ? labels.betterTestedOther : labels.betterTested
				}
			: null,
		{ kind: 'facts', facts: [{ label: labels.why, text: because(card.why) }, ...originFacts(card, voice)] },
		{ kind: 'title', text: labels.serves },
		{
			kind: 'facts',
			facts: card.serves.map((serve) => ({
				label: atStart(serve.name, locale),
				text: howSure(serve.sureness, voice)
			}))
		},
		...(card.actives.length > 0
			? ([
					{ kind: 'title', text: labels.actives },
					{ kind: 'facts', facts: card.actives.map((active) => activeFact(active, voice)) }
				] as const)
			: []),
		{ kind: 'title', text: voice.words.mail.ingredients },
		{
			kind: 'text',
			text: `${card.ingredients.map(({ inci, percentWW }) => `${inci} ${share(locale, percentWW)}`).join(', ')}.`
		},
		{ kind: 'title', text: labels.facts },
		{
			kind: 'facts',
			facts: [
				{ label: labels.storage, text: card.storage },
				{ label: labels.pack, text: card.pack },
				{
					label: labels.pao,
					text: card.paoMonths === null ? labels.paoOnce : labels.paoMonths(card.paoMonths)
				},
				{ label: labels.pH, text: labels.pHOf(decimal(locale, card.pH[0]), decimal(locale, card.pH[1])) },
				{ label: labels.price, text: labels.prices[card.priceTier] }
			]
		},
		origin && card.law
			? {
					kind: 'facts',
					facts: [
						{
							label: labels.law,
							text: `${card.law.says} ${voice.words.result.sure.verification[card.law.verification]}`
						}
					]
				}
			: null,
		card.notes === null ? null : { kind: 'text', text: card.notes }
	];
	return blocks.filter((block) => block !== null);
}

function originFacts(card: FormulationCard, { words, locale }: Voice): Fact[] {
	const labels = words.result.formulation;
	const { origin, dispersionPercentWW } = card;
	if (!origin) return [{ label: labels.origin, text: `${labels.noVesicles}.` }];
	const dispersionOf = origin.isVesicle ? labels.dispersion : labels.dispersionOther;
	const dispersion =
		dispersionPercentWW === null ? '' : ` ${dispersionOf(share(locale, dispersionPercentWW))}`;
	const unconfirmed = origin.inciVerification === 'verified' ? '' : ` (${labels.inciUnconfirmed})`;
	return [
		{
			label: origin.isVesicle ? labels.origin : labels.originOther,
			text: `${labels.groups[origin.group]}: ${origin.name}, ${origin.inci}${unconfirmed}. ${origin.explains}${dispersion}`
		},
		{ label: labels.risks, text: origin.risks },
		{ label: labels.ethics, text: origin.ethics }
	];
}

function activeFact(active: FormulationCard['actives'][number], voice: Voice): Fact {
	const amount = active.percentWW === null ? '' : `, ${share(voice.locale, active.percentWW)}`;
	const sure = active.sureness ? ` ${howSure(active.sureness, voice)}` : '';
	return { label: `${active.name}${amount}`, text: `${active.does}${sure}` };
}
