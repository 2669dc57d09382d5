import type { ReferralExplanation } from '../engine/explanation';
import type { Block, Section } from './content';
import { closing, notesBlocks, plainSection, stepBlock, type Voice } from './notes';

/** Who to see and why. No product, as on the page. */
export function referralSections(referral: ReferralExplanation, voice: Voice): Section[] {
	const { words } = voice;
	const labels = words.result.referral;
	const isUrgent = referral.level !== 'clinician';
	const dial: Block[] =
		referral.level !== 'emergency' && !referral.emergencyAtHand
			? []
			: referral.emergencyNumber
				? [{ kind: 'text', text: labels.call(referral.emergencyNumber), isStrong: true }]
				: [
						{
							kind: 'facts',
							facts: referral.emergencyNumbers.map(({ region, number }) => ({ label: region, text: number }))
						},
						{ kind: 'text', text: labels.elsewhere }
					];
	const talk: Block[] =
		referral.crisisLines.length === 0
			? []
			: [
					{ kind: 'text', text: labels.crisisLines, isStrong: true },
					{
						kind: 'facts',
						facts: referral.crisisLines.map(({ region, says }) => ({ label: region, text: says }))
					},
					{ kind: 'text', text: labels.crisisElsewhere }
				];
	return [
		{
			heading: labels.now,
			tone: isUrgent ? 'urgent' : 'caution',
			blocks: [
				{ kind: 'text', text: labels.summaries[referral.level], isStrong: true },
				...dial,
				...talk,
				...notesBlocks(referral.notes, voice)
			]
		},
		...(referral.blandCare.length > 0
			? [
					plainSection(labels.bland, [
						{ kind: 'text', text: labels.blandHint },
						...referral.blandCare.map((step) => stepBlock(step, false, voice))
					])
				]
			: []),
		plainSection(words.result.seeClinician.heading, [
			{ kind: 'text', text: words.result.seeClinician.text },
			{ kind: 'text', text: labels.noProducts },
			...closing(referral.knowledgeVersion, voice)
		])
	];
}
