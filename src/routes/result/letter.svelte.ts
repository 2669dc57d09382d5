/** The request for one letter, as a page with a script makes it: in place, once, and again only when asked. */
import { enhance } from '$app/forms';
import type { Answers } from '$lib/engine/answers';
import type { EmailFault, EmailState } from '$lib/ui/result/email';
import type { ActionResult, SubmitFunction } from '@sveltejs/kit';
import { fromAction } from 'svelte/attachments';

type Fields = Record<string, unknown> | undefined;

export class Letter {
	state = $state.raw<EmailState>({ status: 'asking' });
	/** What was typed, so that nothing is lost. */
	address = $state('');
	requestKey = $state('');
	readonly #answers: () => Answers;

	constructor(
		state: EmailState,
		typed: { readonly address: string; readonly requestKey: string },
		answers: () => Answers
	) {
		this.state = state;
		this.address = typed.address;
		this.requestKey = typed.requestKey;
		this.#answers = answers;
	}

	readonly #send: SubmitFunction<Fields, Fields> = ({ formData, cancel }) => {
		if (this.state.status === 'sending') return cancel();
		formData.set('answers', JSON.stringify(this.#answers()));
		this.address = String(formData.get('address') ?? '');
		this.state = { status: 'sending' };
		// Asked beforehand: a connection that broke half-way may have carried the letter.
		const unanswered = navigator.onLine ? 'no-answer' : 'offline';
		return ({ result }) => {
			if (result.type === 'redirect') this.state = { status: 'sent' };
			else this.state = { status: 'refused', faults: faultsOf(result, unanswered) };
			// A letter that failed is asked for again under a new key.
			if (result.type === 'failure' && typeof result.data?.['requestKey'] === 'string')
				this.requestKey = result.data['requestKey'];
		};
	};

	/** Made once: another one with every change of state would tear the form out of its listener. */
	readonly inPlace = fromAction(enhance, () => this.#send);

	askAgain(): void {
		this.address = '';
		this.requestKey = crypto.getRandomValues(new Uint32Array(4)).join('-');
		this.state = { status: 'asking' };
	}
}

function faultsOf(
	result: ActionResult<Fields, Fields>,
	unanswered: EmailFault['code']
): readonly EmailFault[] {
	if (result.type === 'failure' && Array.isArray(result.data?.['faults'])) return result.data['faults'];
	return [{ field: null, code: unanswered }];
}
