/** One entry of Apple's `errors[]`. */
export interface ErrorEntry {
  status: string;
  code: string;
  title: string;
  detail?: string;
  source?: { pointer: string } | { parameter: string };
  /** What stands in the way elsewhere, by the path of the resource that it concerns. */
  meta?: { associatedErrors: Record<string, ErrorEntry[]> };
}

/** A refusal, ready to be sent. */
export class ApiError extends Error {
  override readonly name: string = 'ApiError';
  readonly status: number;
  readonly entries: ErrorEntry[];

  constructor(entries: ErrorEntry[]) {
    super(entries.map(({ code, detail }) => `${code}: ${detail ?? ''}`).join('; '));
    this.status = Number(entries[0]?.status ?? 500);
    this.entries = entries;
  }
}

/** Titles in Apple's words as seen in answers of the live API; matching is on the longest prefix of the code. */
const TITLES: Record<string, string> = {
  PARAMETER_ERROR: 'A parameter has an invalid value',
  'PARAMETER_ERROR.ILLEGAL': 'A given parameter can not be used with this request',
  'PARAMETER_ERROR.REQUIRED': 'A required parameter is missing',
  PATH_ERROR: 'The URL path is not valid',
  NOT_FOUND: 'The specified resource does not exist',
  NOT_AUTHORIZED: 'Authentication credentials are missing or invalid.',
  'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED': 'A required agreement is missing or has expired.',
  FORBIDDEN_ERROR: 'The given operation is not allowed',
  REQUEST_ERROR: 'The request can not be read',
  RATE_LIMIT_EXCEEDED: 'The request rate limit has been reached.',
  ENTITY_INVALID: 'JSON processing failed',
  ENTITY_UNPROCESSABLE: 'The request entity is not a valid request document object',
  'ENTITY_ERROR.TYPE': 'The provided entity has the wrong type',
  'ENTITY_ERROR.ID': 'The provided entity id is invalid',
  'ENTITY_ERROR.ATTRIBUTE.REQUIRED': 'The provided entity is missing a required attribute',
  'ENTITY_ERROR.ATTRIBUTE.UNKNOWN': 'The provided entity includes an unknown attribute',
  'ENTITY_ERROR.ATTRIBUTE.NOT_ALLOWED': 'The provided entity includes an attribute that is not allowed',
  'ENTITY_ERROR.ATTRIBUTE.TYPE': 'An attribute in the provided entity has the wrong type',
  'ENTITY_ERROR.ATTRIBUTE.INVALID': 'The provided entity includes an attribute with an invalid value',
  'ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_CHARACTERS': 'An attribute value has invalid characters.',
  'ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_LONG': 'An attribute value is too long.',
  'ENTITY_ERROR.ATTRIBUTE.INVALID.TOO_SHORT': 'An attribute value is too short.',
  'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE':
    'The provided entity includes an attribute with a value that has already been used',
  'ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE':
    'An attribute value is not acceptable for the current resource state.',
  'ENTITY_ERROR.RELATIONSHIP.REQUIRED': 'The provided entity is missing a required relationship',
  'ENTITY_ERROR.RELATIONSHIP.UNKNOWN': 'The provided entity includes an unknown relationship',
  'ENTITY_ERROR.RELATIONSHIP.NOT_ALLOWED': 'The provided entity includes a relationship that is not allowed',
  'ENTITY_ERROR.RELATIONSHIP.TYPE': 'A relationship in the provided entity has the wrong type',
  'ENTITY_ERROR.RELATIONSHIP.INVALID': 'The provided entity includes a relationship with an invalid value',
  'ENTITY_ERROR.INCLUDED': 'The provided entity id is invalid',
  STATE_ERROR: 'The request cannot be fulfilled because of the state of another resource.',
  UNEXPECTED_ERROR: 'An unexpected error occurred.',
};

function titleOf(code: string): string {
  for (let prefix = code; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('.')))) {
    const title = TITLES[prefix];
    if (title !== undefined) return title;
  }
  return code;
}

export function entry(status: number, code: string, detail?: string, source?: ErrorEntry['source']): ErrorEntry {
  return {
    status: String(status),
    code,
    title: titleOf(code),
    ...(detail === undefined ? {} : { detail }),
    ...(source === undefined ? {} : { source }),
  };
}

export function fail(status: number, code: string, detail?: string, source?: ErrorEntry['source']): ApiError {
  return new ApiError([entry(status, code, detail, source)]);
}

/** A refusal with several entries; the first one gives the status. */
export function failWith(...entries: ErrorEntry[]): ApiError {
  return new ApiError(entries);
}

/**
 * An entry of code `ENTITY_ERROR.ATTRIBUTE.<code>`; validation answers with 409, hardly ever 422.
 * @param place of the resource in the body
 */
export function attributeEntry(code: string, name: string, detail?: string, place = '/data'): ErrorEntry {
  return entry(409, `ENTITY_ERROR.ATTRIBUTE.${code}`, detail, { pointer: `${place}/attributes/${name}` });
}

export function attributeError(code: string, name: string, detail?: string): ApiError {
  return new ApiError([attributeEntry(code, name, detail)]);
}

export function relationshipEntry(code: string, name: string, detail?: string, place = '/data'): ErrorEntry {
  return entry(409, `ENTITY_ERROR.RELATIONSHIP.${code}`, detail, { pointer: `${place}/relationships/${name}` });
}

export function relationshipError(code: string, name: string, detail?: string): ApiError {
  return new ApiError([relationshipEntry(code, name, detail)]);
}

/** A body may have more faults than anybody reads. */
const MOST_ENTRIES = 100;

/** Refuses with every entry there is, up to a number; does nothing when there is none. */
export function refuseIfAny(entries: ErrorEntry[]): void {
  if (entries.length > 0) throw new ApiError(entries.slice(0, MOST_ENTRIES));
}

export function notFound(type: string, id: string): ApiError {
  return fail(404, 'NOT_FOUND', `There is no resource of type '${type}' with id '${id}'`);
}
