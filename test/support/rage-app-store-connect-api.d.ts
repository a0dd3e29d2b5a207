/** As far as the tests use it: the types that it ships are six megabytes. */
declare module '@rage-against-the-pixel/app-store-connect-api' {
  interface Resource {
    type: string;
    id: string;
    attributes: Record<string, unknown>;
  }
  interface Request {
    baseUrl: string;
    path?: { id: string };
    query?: Record<string, unknown>;
    body?: { data: object };
  }
  type Answer<Data> = Promise<{ data?: { data: Data }; error?: unknown }>;
  export class AppStoreConnectClient {
    constructor(options: { issuerId?: string; privateKeyId: string; privateKey: string });
    api: {
      Apps: {
        appsGetCollection(request: Request): Answer<Resource[]>;
        appsAppStoreVersionsGetToManyRelated(request: Request): Answer<Resource[]>;
      };
      AppStoreVersions: {
        appStoreVersionsAppStoreVersionLocalizationsGetToManyRelated(request: Request): Answer<Resource[]>;
      };
      AppStoreVersionLocalizations: {
        appStoreVersionLocalizationsUpdateInstance(request: Request): Answer<Resource>;
      };
    };
  }
}
