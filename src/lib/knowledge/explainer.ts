/** What is known of vesicles as a whole, in words a fourteen-year-old understands: short, and no further than the sources. */
import type { Explained } from './schema';

export const explainer = [
	{
		id: 'what-vesicles-are',
		title: 'What are vesicles and exosomes?',
		says: 'Cells let go of bubbles far too small to see, each with a skin of fat. They are called vesicles. Exosomes are a small kind that is made inside the cell, 30 to 150 millionths of a millimetre wide.',
		evidence: ['vesicle-basics'],
		verification: 'verified'
	},
	{
		id: 'how-vesicles-are-named',
		title: 'Why do you say plant vesicles?',
		says: 'Ingredient lists keep the word exosomes for well-described vesicles from animal or human cells. Plant material is listed as vesicles, with the plant it came from. A box that uses the other word for it is using a sales word.',
		evidence: ['zmuni-inci-names'],
		verification: 'verified'
	},
	{
		id: 'how-deep-they-go',
		title: 'How deep do they go?',
		says: 'The outer layer of whole skin keeps out nearly everything bigger than a small molecule, and a vesicle is far bigger. They were seen deep in skin only in animals, after needles, a laser or plasma. The authors of the best trial on whole skin say themselves that better ways in are needed.',
		evidence: ['skin-size-limit', 'wang-2023', 'cho-2020'],
		verification: 'second-hand'
	},
	{
		id: 'counts-are-no-dose',
		title: 'Is a bigger number better?',
		says: 'We cannot say so. Sellers print numbers of particles that differ a thousandfold. No dose has been agreed on, and no single number tells how well a product works. So we never rank by it.',
		evidence: ['misev-guidelines', 'vesicle-particle-anchors'],
		verification: 'second-hand'
	},
	{
		id: 'whole-on-the-shelf',
		title: 'Are they still whole in the jar?',
		says: 'Nobody has shown that vesicles stay whole in a cream on the shelf. In laboratories they are kept frozen or dried: in cold salt water half were gone after two days, most of them stuck to the tube. Sugar and drying help; acid, some detergents, and thawing and freezing again do harm. What preservatives do is not known.',
		evidence: [
			'practice-formulation',
			'vesicle-storage-review',
			'vesicle-storage-2021',
			'vesicle-tube-loss',
			'vesicle-sucrose',
			'vesicle-freeze-drying',
			'vesicle-surfactant',
			'goaskincare-preservatives'
		],
		verification: 'unconfirmed'
	},
	{
		id: 'what-studies-found',
		title: 'What have studies in people found?',
		says: 'One review counted 17 studies in people. Three in four told of something good, but most had no comparison group. A second found short-term gains and too few fair trials; a third says the risk of infection has hardly been looked at. Groups are small: one had eight people, and one test of safety had ten people for 20 days.',
		evidence: ['wang-2026', 'flores-rodriguez-2026', 'vesicle-review-2023', 'majewska-2025', 'nct05523011'],
		verification: 'second-hand'
	},
	{
		id: 'who-pays',
		title: 'Who pays for the studies?',
		says: 'Often the maker. In at least five of the studies on whole skin that we read, makers paid or took part. That does not make them wrong, but it is why we want a second study by someone else. In a check of 70 products about one claim in four misled.',
		evidence: ['cho-2020', 'ye-2022', 'proffer-2022', 'kaufman-janette-2023', 'jo-2022', 'rahman-2025'],
		verification: 'second-hand'
	},
	{
		id: 'why-no-injections',
		title: 'Why are injections left out?',
		says: 'Exosomes that were injected have hurt people: in one person skin died, and eight women got lumps. No exosome product is approved as a medicine in the United States, the European Union or the United Kingdom. India and Brazil forbid injecting any cosmetic, and Saudi Arabia bars injecting exosomes.',
		evidence: [
			'tawanwongsri-2024',
			'nahm-2024',
			'fda-exosome-notice-2019',
			'limongi-2026',
			'uk-no-mhra-licence',
			'cdsco-injection-2026',
			'anvisa-injection',
			'saudi-external-use'
		],
		verification: 'second-hand'
	},
	{
		id: 'law-in-one-line',
		title: 'What does the law say, in one line?',
		says: 'A cosmetic may speak of how skin looks and feels; a product that promises to act on an illness or on how the body works counts as a medicine, and needs approval first. “Cosmeceutical” means nothing in law.',
		evidence: [
			'fda-cosmetic-or-drug',
			'fda-redness-claims',
			'cosmeceutical-no-meaning',
			'ftc-health-guidance-2022',
			'eu-claims-655-2013',
			'asa-cap-12',
			'asa-feelunique',
			'mfds-claims-2019'
		],
		verification: 'verified'
	},
	{
		id: 'conditioned-medium',
		title: 'Is “conditioned medium” the same thing?',
		says: 'No. It is the liquid that cells grew in, with all they let go of. In a fair test with 40 people a cream with it looked no better than the same cream without. Studies of such liquid say little about vesicles, so we do not count them here, and neither do we count bubbles pressed out of cells by force.',
		evidence: ['alhaddad-2019', 'liang-2022', 'mfds-culture-medium', 'lactobacillus-artificial-2025'],
		verification: 'second-hand'
	},
	{
		id: 'salmon-dna',
		title: 'Is PDRN the same thing?',
		says: 'No. PDRN is short pieces of DNA, mostly from salmon, and no vesicles at all. The pieces are far too big to pass whole skin, and what is known of them comes mostly from injections. A label calls it Sodium DNA.',
		evidence: ['pdrn-size', 'pdrn-cream-limits', 'inci-sodium-dna', 'skin-size-limit'],
		verification: 'second-hand'
	},
	{
		id: 'made-for-one-person',
		title: 'Can exosomes be made to fit one person?',
		says: 'Nobody has shown it. It would take a trial that sorts people by their skin, gives some the kind meant for them and others a different one, and then finds a difference. We found none. Here your answers choose what is safe, lawful and likely to feel right; they do not match vesicles to your cells.',
		evidence: ['search-2026-10', 'practice-ranking'],
		verification: 'unconfirmed'
	},
	{
		id: 'hair-and-open-trials',
		title: 'What about hair, and what is still being tried?',
		says: 'Hair is outside this quiz: the studies we know are a look at ten people, a small trial in 20 men and a series with injections. On dark patches two trials, with 80 and 30 people, have not told their results. They could change what we say.',
		evidence: [
			'lueangarun-2025',
			'plant-hair-trial-2025',
			'hair-injection-series-2024',
			'nct06221787',
			'nct06677931'
		],
		verification: 'second-hand'
	},
	{
		id: 'wounds-are-medicine',
		title: 'What about wounds?',
		says: 'That is medicine, not skincare. A trial with foot sores from diabetes was reported as good, and skin closed sooner in the records of one clinic, but small wounds in volunteers closed no faster. Most of the rest is work with animals. Put no cosmetic on an open wound.',
		evidence: ['kishta-2025', 'helium-plasma-series', 'johnson-2023', 'al-masawa-2022', 'shin-2020'],
		verification: 'second-hand'
	}
] as const satisfies readonly Explained[];
