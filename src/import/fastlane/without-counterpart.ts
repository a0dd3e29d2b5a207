/** Options of deliver's that the manifest does not have, with what there is instead. */
const REASONS: readonly (readonly [names: RegExp, why: string])[] = [
  [
    /^(?:apple_id|username|itunes_connect_id|apple_dev_portal_id|.*team_(?:id|name)|itc_provider|provider_public_id)$/,
    'ascend signs in with an API key only',
  ],
  [/^api_key(?:_path)?$/, 'the key comes from ASC_KEY_ID, ASC_ISSUER_ID and ASC_PRIVATE_KEY or ASC_PRIVATE_KEY_PATH'],
  [/^app$/, 'the app is found by its bundle id'],
  [/^(?:ipa|pkg)$/, 'builds are uploaded with Xcode, Transporter, altool or upload_to_testflight'],
  [/^price_tier$/, 'Apple has no price tiers any more: set pricing.price'],
  [/^languages$/, 'a language comes with its texts'],
  [/^(?:overwrite_|sync_)/, 'not needed: a list of files is owned whole, and only what differs is sent'],
  [/^skip_/, 'leave out of the manifest what is not to be managed'],
  [
    /^(?:force|verify_only|run_precheck_before_submit|precheck_\w+|ignore_language_directory_validation)$/,
    'ascend validate and ascend plan show what would be done before anything is',
  ],
  [/^reject_if_possible$/, 'the gate replace-submission, which allow opens'],
  [/^(?:reset_ratings|app_clip_\w+)$/, 'not managed yet: keep deliver for it'],
  [/^(?:screenshot_processing_timeout|version_check_wait_retry_limit)$/, 'ascend apply --timeout'],
  [
    /^(?:edit_live|use_live_version)$/,
    'without a version section, ascend works on the draft, or else on the version on sale',
  ],
  [
    /^(?:app_icon|apple_watch_app_icon|trade_representative_contact_information|individual_metadata_items|add_id_info_\w+)$/,
    'Apple does not ask for it any more',
  ],
];

/** Why a setting is left out. */
export function reasonFor(name: string): string {
  return REASONS.find(([names]) => names.test(name))?.[1] ?? 'has no counterpart';
}

export const NOT_RUN = 'has to be run to be known, and no Ruby is run';
