/** Guidelines behind the signs that end the quiz: S01 to S10, S22, and emergency numbers. */
import type { Evidence } from '../schema';

export const safetySignEvidence = [
	{
		id: 'skin-allergy-signs',
		kind: 'reference-work',
		citation: 'Medical News Today, how to do a skin patch test',
		year: 2024,
		url: 'https://www.medicalnewstoday.com/articles/how-skin-patch-test',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Swelling of the lips, face or tongue, wheezing or fainting after a product is an emergency.',
		limits: 'A lay page checked by clinicians, read in a copy. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'practice-rash-with-fever',
		kind: 'expert-judgement',
		citation: 'General medical teaching on a new rash with fever',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'A new rash with fever, spots that do not fade when pressed, or peeling and blistering skin needs emergency care.',
		limits: 'No guideline page was opened; a clinician must confirm it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'nhs-cellulitis',
		kind: 'guideline',
		citation: 'NHS, cellulitis',
		year: 2024,
		url: 'https://beta.nhs.uk/conditions/cellulitis/',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Hot, painful, spreading red swelling needs to be seen urgently; on the face, near the eye, or with weak immunity sooner still.',
		limits: 'For people in the United Kingdom; the date of the page is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'stow-cellulitis',
		kind: 'reference-work',
		citation: 'Stow Surgery, cellulitis symptoms',
		year: 2024,
		url: 'http://www.stowsurgery.co.uk/Library/Conditions/Articles/cellulitis/symptoms',
		people: null,
		sponsor: 'not-applicable',
		supports: 'With fever, confusion or a fast heartbeat it is an emergency.',
		limits: "A page of a doctors' practice. The date is not confirmed.",
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'bad-eczema-herpeticum',
		kind: 'guideline',
		citation: 'British Association of Dermatologists, leaflet on eczema herpeticum',
		year: 2019,
		url: 'https://studyres.com/doc/7942369/eczema-herpeticum---british-association-of-dermatologists',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Clusters of painful blisters or punched-out sores on eczema need care the same day; lasers and peels can set it off.',
		limits: 'Read in a stored copy of the leaflet. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'dftb-eczema-herpeticum',
		kind: 'reference-work',
		citation: "Don't Forget the Bubbles, skin deep: eczema herpeticum",
		year: 2022,
		url: 'https://dftbskindeep.com/all-diagnoses/eczema-herpeticum/',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Shows how the blisters look on different skin colours and says to act the same day.',
		limits: 'Teaching for clinicians. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'nice-ng198-acne',
		kind: 'guideline',
		citation: 'NICE guideline NG198, acne vulgaris, when to refer, as given by GPnotebook',
		year: 2021,
		url: 'https://gpnotebook.com/en-IE/pages/dermatology/referral-criteria-from-primary-care-acne-vulgaris',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Acne with fever, joint pain and open sores needs to be seen within a day; deep lumps, scars, two courses that failed or strong distress call for a specialist, and mental health comes first.',
		limits: 'Read in a page that gives the guideline. It was written for the United Kingdom.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'nice-ng198-counts',
		kind: 'guideline',
		citation: 'NICE guideline NG198, acne vulgaris, severity, as given by Guidelines in Practice',
		year: 2021,
		url: 'https://www.guidelinesinpractice.co.uk/skin-and-wound-care/management-of-acne-vulgaris-what-does-nice-recommend/456383.article',
		people: null,
		sponsor: 'not-applicable',
		supports: '35 inflamed spots or more, or three deep lumps or more, counts as moderate to severe.',
		limits: 'People counting their own spots may be wrong by a few.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'nice-ng198-skin-care',
		kind: 'guideline',
		citation: 'NICE guideline NG198, acne vulgaris, recommendations',
		year: 2021,
		url: 'https://www.nice.org.uk/guidance/ng198/chapter/recommendations',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Wash twice a day with a cleanser that is not alkaline, leave out oily and pore-blocking products, and do not pick.',
		limits: 'Advice for acne-prone skin.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'nice-ng12-melanoma',
		kind: 'guideline',
		citation: 'NICE guideline NG12, suspected cancer, seven-point list, as given by Primary Care Notebook',
		year: 2015,
		url: 'https://primarycarenotebook.com/simplepage.cfm?ID=-617283509&linkID=11961',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'A mole that changes in size, shape or colour, or scores three points or more, needs to be seen soon.',
		limits: 'A list for clinicians. A quiz can send a person to be seen; it cannot tell what a mole is.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'abcde-skin-signs',
		kind: 'reference-work',
		citation: 'ScanSkinAI, skin cancer symptoms and the NHS',
		year: 2024,
		url: 'https://www.scanskinai.com/blog/skin-cancer-symptoms-nhs',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Gives the ABCDE signs: uneven shape, ragged edge, several colours, size, change.',
		limits: 'A company page. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'practice-unhealed-sore-nail',
		kind: 'expert-judgement',
		citation: 'General medical teaching on sores and nail lines',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'A sore that has not closed after four weeks, or a new dark line in a nail, needs to be seen.',
		limits: 'No guideline page was opened; a clinician must confirm it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-bleeding-mole',
		kind: 'expert-judgement',
		citation: 'Our own choice on a mole that bleeds, oozes or has a crust',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'A changed mole that bleeds, oozes or has a crust is to be seen within two weeks, also without other signs.',
		limits:
			'More careful than the weighted list of seven signs, which counts it as one point of three; a clinician must confirm it.',
		verification: 'unconfirmed',
		checked: '2026-11-26'
	},
	{
		id: 'scot-ocular-rosacea',
		kind: 'guideline',
		citation: 'NHS Scotland eye care guidelines, ocular rosacea',
		year: 2023,
		url: 'https://www.eyes.nhs.scot/eyecare-guidelines/section-1-eyelids/111-ocular-rosacea',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Gritty, sore or light-shy eyes together with a red face need an eye check; pain or lost sight needs one the same day.',
		limits: 'For Scotland. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'skincancerfoundation-za-eyes',
		kind: 'reference-work',
		citation: 'Skin Cancer Foundation of South Africa, on rosacea and the eyes',
		year: 2023,
		url: 'https://skincancerfoundation.co.za/?p=1543',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Eye signs with a red face are a reason to see someone.',
		limits: 'A lay page. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'emergency-numbers-eu',
		kind: 'reference-work',
		citation: 'European Commission text on 112, reprinted by News.lt',
		year: 2009,
		url: 'https://www.news.lt/Law-And-Order-Crime/Need-help-Dial-112.im?f=c&id=189320&p=12',
		people: null,
		sponsor: 'not-applicable',
		supports: 'One number, 112, reaches emergency services in every country of the European Union.',
		limits: 'A reprint from 2009.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'emergency-numbers-microsoft',
		kind: 'reference-work',
		citation: 'Microsoft Learn, emergency calling',
		year: 2025,
		url: 'https://learn.microsoft.com/en-us/azure/communication-services/quickstarts/telephony/emergency-calling',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Names 911 for the United States and Canada, 999 and 112 for the United Kingdom, and 000 for Australia.',
		limits: 'A maker of telephone software lists the numbers it can dial. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'emergency-numbers-korea',
		kind: 'reference-work',
		citation: 'Cities Insider, emergency numbers in South Korea',
		year: 2025,
		url: 'https://citiesinsider.com/country/south-korea/CountryWide/emergency-contact-numbers',
		people: null,
		sponsor: 'not-applicable',
		supports: '119 reaches the ambulance and fire service in South Korea.',
		limits: 'A travel page. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'emergency-numbers-japan',
		kind: 'reference-work',
		citation: 'Japan Passage, on the emergency numbers 110 and 119',
		year: 2025,
		url: 'https://japanpassage.com/understanding-japans-emergency-numbers-110-and-119',
		people: null,
		sponsor: 'not-applicable',
		supports: '119 reaches the ambulance and fire service in Japan.',
		limits: 'A travel page. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'emergency-numbers-china',
		kind: 'reference-work',
		citation: 'Medical Travel China, on emergency numbers',
		year: 2025,
		url: 'https://www.medicaltravelchina.org/emergency-in-china-ambulance-120-emergency-numbers/',
		people: null,
		sponsor: 'not-applicable',
		supports: '120 reaches the ambulance in mainland China.',
		limits: 'A travel page. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'practice-emergency-elsewhere',
		kind: 'expert-judgement',
		citation: 'Our own rule where a region holds many countries',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'No one number works everywhere, so people are asked to dial the one they know for where they are.',
		limits: 'Crisis lines were looked up only for the regions that name one.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
