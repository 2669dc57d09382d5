/** Reading `snapshot` inside an effect or a template re-runs it whenever the actor moves on. */
import { createSubscriber } from 'svelte/reactivity';
import type { Actor, AnyActorLogic, EventFromLogic, SnapshotFrom } from 'xstate';

export function reactiveActor<Logic extends AnyActorLogic>(actor: Actor<Logic>) {
	const subscribe = createSubscriber((update) => {
		const subscription = actor.subscribe(update);
		return () => subscription.unsubscribe();
	});
	return {
		get snapshot(): SnapshotFrom<Logic> {
			subscribe();
			return actor.getSnapshot();
		},
		/** False when the event may not happen now. */
		send(event: EventFromLogic<Logic>): boolean {
			const before = actor.getSnapshot();
			actor.send(event);
			return actor.getSnapshot() !== before;
		}
	};
}
