/** The app's name, categories and age rating hang on an appInfo, which all platforms of the app share. */
export interface AppInfoHave {
  id: string;
  state: string;
  /**
   * editable: takes changes; arriving: the editable one comes with the version that this plan creates, filled from this one;
   * locked: Apple refuses changes now.
   */
  access: 'editable' | 'arriving' | 'locked';
}
