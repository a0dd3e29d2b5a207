import type { Address, AddressBook } from './address.ts';
import type { Reader } from './resource.ts';
import type { Proposal } from './proposal.ts';
import type { Gate } from './gate.ts';
import type { Json } from './json/json.ts';
import type { Problem } from './issue.ts';
import type { LeftOut } from './left-out.ts';
import type { FileArea, LocalFile } from './local-file.ts';
import type { Notice } from './notice.ts';
import type { Operation } from './operation.ts';
import type { Outlook } from './outlook.ts';
import type { Consequence, Milestone, Plan, Target } from './plan.ts';
import type { KindPresent } from './present.ts';
import type { Requirement, Standing } from './status.ts';
import type { ThingWords, Topic } from './thing.ts';

/** A file that a list in the manifest names. */
export interface ListedFile extends LocalFile {
  /** Index of the entry that names it: a glob stands for several. */
  entry: number;
}

/** What lies beside the values of a manifest. */
export interface Beside {
  /** The files that the list at this JSON pointer names, in their order. */
  files(pointer: string): readonly ListedFile[];
  /** Stands for the secret text at this pointer; `undefined` where the manifest has none. @param scope what the secret is for */
  fingerprint(pointer: string, scope: string): string | undefined;
}

/** What a rule looks at: the manifest with files and variables resolved. It may break the schema, so nothing is taken for granted. */
export interface RuleInput {
  manifest: unknown;
  now: Date;
}

/** One thing that the schema can't say. Pure. */
export type Rule = (input: RuleInput) => Problem[];

/** Texts by language that lie in a folder. */
export interface FolderTexts {
  section: string;
  fields: readonly string[];
  /** Fields by the names that other tools give their files. */
  otherNames?: Readonly<Record<string, string>>;
  /** Files and folders in which other tools keep beside the languages what belongs to none: nothing of it is read. */
  besides?: readonly string[];
}

/** Lists of files by language that lie in a folder. */
export interface FolderLists {
  section: string;
  /** What lies in the folder of one language, with paths relative to the manifest. @param manifest as it is written */
  read(
    folder: string,
    context: { area: FileArea; manifest: unknown },
  ): Promise<{ lists: Readonly<Record<string, readonly string[]>>; problems: FileProblem[] }>;
}

/** What is wrong with a file that no value of the manifest names. */
export interface FileProblem extends Wrong {
  /** Relative to the manifest. */
  path: string;
  severity?: Problem['severity'];
}

/** What a message says of a value or key that the schema refuses. */
export interface Wrong {
  message: string;
  hint?: string;
}

/** How a kind's part of the manifest is checked offline, beyond its schema. */
export interface ManifestPart {
  rules?: readonly Rule[];
  /** What the calendar says of it, to those who look at nothing else: where App Store Connect is read as well, `notices` know more. */
  calendarRules?: readonly Rule[];
  /** JSON pointers whose text is a secret, with what it is called: it stays out of plans and of every message. */
  secrets?: Readonly<Record<string, string>>;
  /** JSON pointers whose text is a choice, such as a number: what a variable holds there is shown. */
  choices?: readonly string[];
  /** JSON pointers below which `{ file: path }` is a file itself, and not the text in it. */
  fileSections?: readonly string[];
  /** Finds and inspects the files that its lists name. By the pointer of the list. */
  files?(manifest: unknown, area: FileArea): Promise<{ problems: Problem[]; lists: ReadonlyMap<string, ListedFile[]> }>;
  /** Texts that a folder of a section may hold, one file each: in `metadata/ja` the field `description` in `description.txt`. */
  folderTexts?: FolderTexts;
  /** Pictures that a folder of a section may hold. */
  folderLists?: FolderLists;
  /** The hint for a key that the schema doesn't have; `undefined` where this kind knows nothing better than the nearest one. */
  unknownKey?(pointer: string, key: string): string | undefined;
  /** Keys of the manifest by the names that other tools give them: `{ release_notes: 'metadata.<language>.whatsNew' }`. */
  otherNames?: Readonly<Record<string, string>>;
  /** What to say of a value that hasn't the form that its key needs. @param shown the value, quoted */
  wrongForm?(name: string, pointer: string, shown: string): Wrong | undefined;
  /** Names of what it warns of and somebody may silence. */
  warnings?: readonly string[];
  /** The hint for an empty value at this pointer. */
  emptyValue?(pointer: string): string | undefined;
}

/** How much is read: what is compared with what is wanted, or everything there is. */
export interface Scope<Want, Have = unknown> {
  /** What the manifest wants of this kind; `undefined` where it doesn't manage it. */
  want: Want | undefined;
  whole: boolean;
  /**
   * One thing is looked at again, right before it is written: whatever else was observed may be taken over from then. What is replaced
   * with it has to be read last, so that nobody changes it between this look and the write.
   */
  again?: { address: Address; have: Have };
  /** What was observed before: it tells where to look, and nothing of what is there now. */
  before?: Have;
}

/** What is known of the things of a kind. */
export interface KindState<Want, Have, ObservedKinds> {
  want: Want | undefined;
  have: Have;
  observed: ObservedKinds;
}

/** What may be coming up for the things of a kind. */
interface Upcoming<State> {
  /** Of the notices that it finds, for those who silence them. */
  names: readonly string[];
  /** Pure. */
  find(state: State, now: Date): Notice[];
}

interface Condition<State> {
  /** Pure. */
  holds(state: State): boolean;
}

/** What App Review has to do with a kind. */
interface Review<Have, ObservedKinds> {
  /** Apple locks these things while App Review has the version (api: appVersionState; observed). */
  locked?: true;
  /** A change of these is an answer to App Review: what it rejected may be submitted again with nothing else changed. */
  answers?: true;
  /** What App Review asks for of them, with what the plan leads to. */
  requirements?(have: Have, observed: ObservedKinds, outlook: Outlook): Requirement[];
}

/** What was observed by the time that something failed: it may know what an address doesn't say. */
interface KnownByThen<Have, ObservedKinds> {
  have: Have | undefined;
  observed: Partial<ObservedKinds>;
}

/** A method, as whatever else a kind does with what it observed: kinds of all sorts fit in one list so. */
interface Fixes<Have, ObservedKinds> {
  /**
   * Says where in the manifest an error of Apple's can be fixed: a JSON pointer without its first `/`.
   * @param address of the thing, where it is known
   */
  of(attribute: string, address: Address | undefined, known: KnownByThen<Have, ObservedKinds>): string;
}

/** By JSON:API type. */
export type FixesOf<Have, ObservedKinds> = Readonly<Record<string, Fixes<Have, ObservedKinds>['of']>>;

/** What the kinds in `needs` observed. */
export type Observed<Needs> = {
  readonly [Name in keyof Needs]: Needs[Name] extends { observe(...args: never): Promise<infer Have> } ? Have : never;
};

/**
 * One kind of thing that a release is made of: all that ascend knows of it.
 * `Manifest` is its part of the manifest, `Want` and `Have` what is compared, `Needs` the kinds whose observation it reads.
 */
export interface KindDefinition<Manifest, Want, Have, Needs> {
  readonly name: string;
  readonly topic?: Topic;
  readonly needs: Needs;
  /** Names in `needs` that it can do without where the key may not read them: it finds them `Unread`. */
  readonly spares?: ReadonlySet<string>;
  /** Names in `needs` without which it can't be read; the others are only compared with it. Default: all. */
  readonly readWith?: ReadonlySet<string>;
  /**
   * What Apple shows in one answer with the things of these kinds, which are among its `needs`: they are read whenever this one is. Not
   * where one thing alone is looked at again.
   */
  readonly comesWith?: readonly Kind[];
  /** Apple makes or changes these things by itself when a thing of one of these kinds is created: they are looked at again then. */
  readonly arrivesWith?: readonly Kind[];
  /** What its last step sends: where that was read a while ago, it is looked at once more before. Pure. */
  sends?(want: Want): readonly Sent[];
  readonly manifest?: ManifestPart;
  readonly gates?: Readonly<Record<string, Gate>>;
  /** What the manifest wants, in the form in which it is compared; `undefined` when it does not manage the kind. Pure. */
  want(manifest: Manifest, beside: Beside): Want | undefined;
  /** The inverse of `want`: the part of a manifest that asks for what is there. `undefined` where there is nothing to ask for. Pure. */
  describe(have: Have, observed: Observed<Needs>): Manifest | undefined;
  /** What is there and `describe` can't ask for: Apple does not give it back, or a manifest has no words for it. Pure. */
  leftOut?(have: Have, observed: Observed<Needs>): LeftOut[];
  /** Reads the present state in the fewest requests. */
  observe(api: Reader, scope: Scope<Want, NoInfer<Have>>, observed: Observed<Needs>): Promise<Have>;
  /**
   * What is known once a thing of the kind has been created, before anybody has looked: enough to find what hangs on it. Pure.
   * @param id that Apple gave to it @returns nothing where that can't be: it is looked for then
   */
  created?(have: Have, address: Address, id: string): Have | undefined;
  /** Ids of what was observed and may be referred to. */
  addresses(have: Have): Iterable<readonly [Address, string]>;
  /**
   * Pure: the same arguments give the same proposal.
   * @param others what the kinds before this one in the list propose. Only what depends on everything, such as a submission, looks at it.
   */
  propose(want: Want, have: Have, observed: Observed<Needs>, others: Proposal): Proposal;
  /** What is to be said of a thing of this kind. Pure. */
  words(address: Address, state: KindState<Want, Have, Observed<Needs>>): ThingWords;
  /**
   * What its part of a plan does that can't be undone, or that customers see at once, in a few words: `submits 1.1.0 for review`,
   * `4.99 → 5.99 USD in 174 territories`. Pure.
   */
  consequences?(
    part: Proposal,
    state: { want: Want; have: Have; observed: Observed<Needs> },
  ): Omit<Consequence, 'kind'>[];
  /** What customers meet of its things as they are now, changed or not. Pure. */
  present?(have: Have, want: Want | undefined): KindPresent;
  /** Its fields that hold words: they differ from language to language, or may be the same in all, as names of apps mostly are. */
  readonly translated?: Readonly<Record<string, 'differs' | 'may be the same'>>;
  /** The language from which others are translated, once the plan is done. */
  sourceLanguage?(have: Have, want: Want | undefined): string;
  readonly review?: Review<Have, Observed<Needs>>;
  /** Where Apple's errors about these resources can be fixed, by JSON:API type. */
  readonly errors?: FixesOf<Have, Observed<Needs>>;
  /** Whether no customer has ever seen the app: nothing that is written shows at once then. */
  isUnreleased?(have: Have): boolean;
  /**
   * What it wants of things that all platforms of an app share, by JSON pointer: two manifests of one app may not disagree on it. Kinds
   * whose things belong to a version have none.
   */
  shared?(want: Want): Readonly<Record<string, Json>>;
  /** What the manifest alone says of what the plan is for. */
  meant?(want: Want): Partial<Target>;
  /** Its part of what the plan is for. */
  target?(have: Have, want: Want | undefined): Partial<Target>;
  /** Why a saved plan may not be carried on with what is there now, although every change is still the same. */
  outdated?(saved: Plan, now: Plan): string | undefined;
  /** How its things stand that change by themselves while Apple is at work. */
  standings?(state: KindState<Want, Have, Observed<Needs>>, now: Date): Standing[];
  readonly notices?: Upcoming<KindState<Want, Have, Observed<Needs>>>;
  /** What an announcement may depend on and this kind can judge, by the name that the announcement gives it. */
  readonly conditions?: Readonly<Record<string, Condition<KindState<Want, Have, Observed<Needs>>>>>;
  /**
   * What the report of an apply says of its last step, where that can't be taken back.
   * @param version the version string, or '' @param operations that it proposes
   */
  milestone?(version: string, operations: readonly Operation[]): Omit<Milestone, 'kind'>;
}

/** Things that are sent for review. */
export interface Sent {
  kind: Kind;
  /** Where they lie; absent: all of the kind. */
  within?: readonly Address[];
}

/** A kind whose private types are hidden, so that kinds of all sorts fit in one list; what it observes stays known. */
export interface Kind<Have = unknown> extends KindDefinition<never, unknown, Have, Readonly<Record<string, AnyKind>>> {
  want(manifest: object, beside: Beside): unknown;
}

type AnyKind = Kind;

/**
 * Defines a kind. Its private types are hidden behind one cast, which is sound: its `Want` and `Have` come from its own `want` and
 * `observe` alone, and what its `needs` observed from those very kinds.
 */
export function kind<Manifest, Want, Have, Needs extends Readonly<Record<string, AnyKind>>>(
  definition: KindDefinition<Manifest, Want, Have, Needs>,
): Kind<Have> {
  return definition as unknown as Kind<Have>;
}

/** What was read from App Store Connect: each kind's observation, and the ids that go with it. */
export interface Snapshot {
  have: Readonly<Record<string, unknown>>;
  book: AddressBook;
  /** When reading began, in milliseconds of the reader's clock. */
  observedAt?: number;
}

/** What the manifest wants of each kind, by name; a kind that it does not manage is missing. */
export type Wants = Readonly<Record<string, unknown>>;

/** What a kind observed. Sound because what stands under a kind's name comes from its own `observe` alone. */
export function haveOf<Have>({ name }: Kind<Have>, have: Snapshot['have']): Have {
  return have[name] as Have;
}

/** What the kinds that one needs have observed, by the names under which it knows them. */
export function observedFor({ needs }: Kind, have: Snapshot['have']): Snapshot['have'] {
  return Object.fromEntries(Object.entries(needs).map(([name, needed]) => [name, haveOf(needed, have)]));
}
