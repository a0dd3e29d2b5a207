/** As far as the tests use it: the package ships no types. */
declare module 'node-app-store-connect-api' {
  interface Resource {
    type: string;
    id: string;
    attributes: Record<string, unknown>;
  }
  interface Api {
    readAll(path: string): Promise<{ data: Resource[] }>;
    update(resource: Resource, changes: { attributes: Record<string, unknown> }): Promise<unknown>;
  }
  export function api(options: {
    issuerId: string;
    apiKey: string;
    privateKey: string;
    urlBase: string;
    automaticRetries?: number;
  }): Promise<Api>;
}
