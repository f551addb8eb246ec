type Numbered = { readonly id: number };

/** Work as it is asked for, before it has a number. */
export type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** A worker's door: one answer a request, or a rejection when the worker can't be started. */
export type WorkerDoor<Work extends Numbered, Done extends Numbered> = {
  ask(work: WithoutId<Work>): Promise<Done>;
  close(): void;
};

/** The door of a worker that answers each message with one of the same number. */
export function workerDoor<Work extends Numbered, Done extends Numbered>(
  worker: Worker,
): WorkerDoor<Work, Done> {
  const waiting = new Map<number, { resolve: (done: Done) => void; reject: () => void }>();
  let lastId = 0;
  let failed = false;
  worker.onmessage = ({ data }: MessageEvent<Done>) => {
    waiting.get(data.id)?.resolve(data);
    waiting.delete(data.id);
  };
  worker.onerror = () => {
    failed = true;
    for (const { reject } of waiting.values()) reject();
    waiting.clear();
  };
  return {
    ask(work) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        if (failed) return reject();
        waiting.set(id, { resolve, reject });
        worker.postMessage({ ...work, id });
      });
    },
    close: () => worker.terminate(),
  };
}
