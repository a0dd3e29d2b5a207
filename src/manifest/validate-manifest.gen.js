// Generated from the kinds' parts of the manifest's schema by `npm run generate`. Do not edit.
import func2Module from 'ajv/dist/runtime/ucs2length.js';
import func0Module from 'ajv/dist/runtime/equal.js';
export const validateManifest = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","required":["app"],"additionalProperties":false,"properties":{"app":{"$ref":"#/$defs/app"},"version":{"$ref":"#/$defs/version"},"release":{"$ref":"#/$defs/release"},"ageRating":{"$ref":"#/$defs/ageRating"},"metadata":{"$ref":"#/$defs/metadata"},"screenshots":{"$ref":"#/$defs/screenshots"},"previews":{"$ref":"#/$defs/previews"},"review":{"$ref":"#/$defs/review"},"pricing":{"$ref":"#/$defs/pricing"},"territories":{"$ref":"#/$defs/territories"},"accessibility":{"$ref":"#/$defs/accessibility"},"products":{"$ref":"#/$defs/products"},"allow":{"$ref":"#/$defs/allow"},"silence":{"$ref":"#/$defs/silence"}},"$defs":{"text":{"type":["string","object"],"minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"file":{"$ref":"#/$defs/file"},"env":{"$ref":"#/$defs/env"}},"minLength":1},"clearableText":{"type":["string","object","null"],"minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"file":{"$ref":"#/$defs/file"},"env":{"$ref":"#/$defs/env"}},"minLength":1},"file":{"type":"string","minLength":1},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"territoryCode":{"type":"string","minLength":1},"date":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"price":{"type":["string","number"],"minimum":0,"maximum":1000000000,"minLength":1,"pattern":"^\\s*(free|[0-9]+(\\.[0-9]+)?)\\s*$"},"allow":{"type":"array","items":{"type":"string","enum":["remove-eula","rename-version","delete-locale","delete-screenshots","delete-previews","remove-build","delete-phased-release","resume-phased-release","delete-attachments","price-change","remove-prices","base-territory","remove-territories","end-preorder","delete-product-image","product-off-sale","remove-introductory-offers","remove-promotions","replace-submission"]}},"silence":{"type":"object","propertyNames":{},"additionalProperties":{"type":"string","minLength":1}},"metadata":{"properties":{"from":{"type":"string","minLength":1},"default":{"$ref":"#/$defs/defaultTexts"},"ar-SA":{"$ref":"#/$defs/localeTexts"},"bn-BD":{"$ref":"#/$defs/localeTexts"},"ca":{"$ref":"#/$defs/localeTexts"},"cs":{"$ref":"#/$defs/localeTexts"},"da":{"$ref":"#/$defs/localeTexts"},"de-DE":{"$ref":"#/$defs/localeTexts"},"el":{"$ref":"#/$defs/localeTexts"},"en-AU":{"$ref":"#/$defs/localeTexts"},"en-CA":{"$ref":"#/$defs/localeTexts"},"en-GB":{"$ref":"#/$defs/localeTexts"},"en-US":{"$ref":"#/$defs/localeTexts"},"es-ES":{"$ref":"#/$defs/localeTexts"},"es-MX":{"$ref":"#/$defs/localeTexts"},"fi":{"$ref":"#/$defs/localeTexts"},"fr-CA":{"$ref":"#/$defs/localeTexts"},"fr-FR":{"$ref":"#/$defs/localeTexts"},"gu-IN":{"$ref":"#/$defs/localeTexts"},"he":{"$ref":"#/$defs/localeTexts"},"hi":{"$ref":"#/$defs/localeTexts"},"hr":{"$ref":"#/$defs/localeTexts"},"hu":{"$ref":"#/$defs/localeTexts"},"id":{"$ref":"#/$defs/localeTexts"},"it":{"$ref":"#/$defs/localeTexts"},"ja":{"$ref":"#/$defs/localeTexts"},"kn-IN":{"$ref":"#/$defs/localeTexts"},"ko":{"$ref":"#/$defs/localeTexts"},"ml-IN":{"$ref":"#/$defs/localeTexts"},"mr-IN":{"$ref":"#/$defs/localeTexts"},"ms":{"$ref":"#/$defs/localeTexts"},"nl-NL":{"$ref":"#/$defs/localeTexts"},"no":{"$ref":"#/$defs/localeTexts"},"or-IN":{"$ref":"#/$defs/localeTexts"},"pa-IN":{"$ref":"#/$defs/localeTexts"},"pl":{"$ref":"#/$defs/localeTexts"},"pt-BR":{"$ref":"#/$defs/localeTexts"},"pt-PT":{"$ref":"#/$defs/localeTexts"},"ro":{"$ref":"#/$defs/localeTexts"},"ru":{"$ref":"#/$defs/localeTexts"},"sk":{"$ref":"#/$defs/localeTexts"},"sl-SI":{"$ref":"#/$defs/localeTexts"},"sv":{"$ref":"#/$defs/localeTexts"},"ta-IN":{"$ref":"#/$defs/localeTexts"},"te-IN":{"$ref":"#/$defs/localeTexts"},"th":{"$ref":"#/$defs/localeTexts"},"tr":{"$ref":"#/$defs/localeTexts"},"uk":{"$ref":"#/$defs/localeTexts"},"ur-PK":{"$ref":"#/$defs/localeTexts"},"vi":{"$ref":"#/$defs/localeTexts"},"zh-Hans":{"$ref":"#/$defs/localeTexts"},"zh-Hant":{"$ref":"#/$defs/localeTexts"}},"type":"object","additionalProperties":{"$ref":"#/$defs/localeTexts"}},"screenshots":{"properties":{"from":{"type":"string","minLength":1},"default":{"$ref":"#/$defs/screenshotTypes"},"ar-SA":{"$ref":"#/$defs/screenshotTypes"},"bn-BD":{"$ref":"#/$defs/screenshotTypes"},"ca":{"$ref":"#/$defs/screenshotTypes"},"cs":{"$ref":"#/$defs/screenshotTypes"},"da":{"$ref":"#/$defs/screenshotTypes"},"de-DE":{"$ref":"#/$defs/screenshotTypes"},"el":{"$ref":"#/$defs/screenshotTypes"},"en-AU":{"$ref":"#/$defs/screenshotTypes"},"en-CA":{"$ref":"#/$defs/screenshotTypes"},"en-GB":{"$ref":"#/$defs/screenshotTypes"},"en-US":{"$ref":"#/$defs/screenshotTypes"},"es-ES":{"$ref":"#/$defs/screenshotTypes"},"es-MX":{"$ref":"#/$defs/screenshotTypes"},"fi":{"$ref":"#/$defs/screenshotTypes"},"fr-CA":{"$ref":"#/$defs/screenshotTypes"},"fr-FR":{"$ref":"#/$defs/screenshotTypes"},"gu-IN":{"$ref":"#/$defs/screenshotTypes"},"he":{"$ref":"#/$defs/screenshotTypes"},"hi":{"$ref":"#/$defs/screenshotTypes"},"hr":{"$ref":"#/$defs/screenshotTypes"},"hu":{"$ref":"#/$defs/screenshotTypes"},"id":{"$ref":"#/$defs/screenshotTypes"},"it":{"$ref":"#/$defs/screenshotTypes"},"ja":{"$ref":"#/$defs/screenshotTypes"},"kn-IN":{"$ref":"#/$defs/screenshotTypes"},"ko":{"$ref":"#/$defs/screenshotTypes"},"ml-IN":{"$ref":"#/$defs/screenshotTypes"},"mr-IN":{"$ref":"#/$defs/screenshotTypes"},"ms":{"$ref":"#/$defs/screenshotTypes"},"nl-NL":{"$ref":"#/$defs/screenshotTypes"},"no":{"$ref":"#/$defs/screenshotTypes"},"or-IN":{"$ref":"#/$defs/screenshotTypes"},"pa-IN":{"$ref":"#/$defs/screenshotTypes"},"pl":{"$ref":"#/$defs/screenshotTypes"},"pt-BR":{"$ref":"#/$defs/screenshotTypes"},"pt-PT":{"$ref":"#/$defs/screenshotTypes"},"ro":{"$ref":"#/$defs/screenshotTypes"},"ru":{"$ref":"#/$defs/screenshotTypes"},"sk":{"$ref":"#/$defs/screenshotTypes"},"sl-SI":{"$ref":"#/$defs/screenshotTypes"},"sv":{"$ref":"#/$defs/screenshotTypes"},"ta-IN":{"$ref":"#/$defs/screenshotTypes"},"te-IN":{"$ref":"#/$defs/screenshotTypes"},"th":{"$ref":"#/$defs/screenshotTypes"},"tr":{"$ref":"#/$defs/screenshotTypes"},"uk":{"$ref":"#/$defs/screenshotTypes"},"ur-PK":{"$ref":"#/$defs/screenshotTypes"},"vi":{"$ref":"#/$defs/screenshotTypes"},"zh-Hans":{"$ref":"#/$defs/screenshotTypes"},"zh-Hant":{"$ref":"#/$defs/screenshotTypes"}},"type":"object","additionalProperties":{"$ref":"#/$defs/screenshotTypes"}},"app":{"type":"object","required":["bundleId"],"additionalProperties":false,"properties":{"bundleId":{"type":"string","pattern":"^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*$"},"platform":{"type":"string","enum":["IOS","MAC_OS","TV_OS","VISION_OS"]},"primaryLocale":{"type":"string"},"contentRightsDeclaration":{"type":["string","null"],"enum":["DOES_NOT_USE_THIRD_PARTY_CONTENT","USES_THIRD_PARTY_CONTENT",null]},"eula":{"$ref":"#/$defs/eula"},"categories":{"$ref":"#/$defs/categories"}}},"eula":{"type":["string","object","null"],"minLength":1,"minProperties":1,"additionalProperties":false,"properties":{"file":{"$ref":"#/$defs/file"},"env":{"$ref":"#/$defs/env"},"text":{"$ref":"#/$defs/text"},"territories":{"type":["string","array"],"pattern":"^all$","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/territoryCode"}}},"dependentRequired":{"territories":["text"]},"dependentSchemas":{"file":{"maxProperties":1},"env":{"maxProperties":1}}},"version":{"type":"object","required":["versionString"],"additionalProperties":false,"properties":{"versionString":{"$ref":"#/$defs/text","maxLength":18,"pattern":"^[0-9]+(\\.[0-9]+)*$"},"copyright":{"$ref":"#/$defs/clearableText"},"build":{"$ref":"#/$defs/clearableText","pattern":"^\\s*(latest|[0-9]+(\\.[0-9]+)*)\\s*$"},"ipa":{"type":"string","minLength":1,"pattern":"\\.ipa$"},"usesNonExemptEncryption":{"type":"boolean"}}},"release":{"type":"object","additionalProperties":false,"properties":{"releaseType":{"type":"string","enum":["MANUAL","AFTER_APPROVAL","SCHEDULED"]},"earliestReleaseDate":{"type":["string","null"],"minLength":1},"phasedRelease":{"type":"string","enum":["ACTIVE","PAUSED","COMPLETE","OFF"]},"goal":{"type":"string","enum":["prepare","submit","release"]}}},"categories":{"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"primarySubcategories":{"type":["array","null"],"maxItems":2,"uniqueItems":true,"items":{"type":"string","minLength":1}},"secondary":{"type":["string","null"],"minLength":1},"secondarySubcategories":{"type":["array","null"],"maxItems":2,"uniqueItems":true,"items":{"type":"string","minLength":1}}}},"ageRating":{"type":"object","additionalProperties":false,"properties":{"alcoholTobaccoOrDrugUseOrReferences":{"$ref":"#/$defs/ageRatingLevel"},"contests":{"$ref":"#/$defs/ageRatingLevel"},"gamblingSimulated":{"$ref":"#/$defs/ageRatingLevel"},"gunsOrOtherWeapons":{"$ref":"#/$defs/ageRatingLevel"},"horrorOrFearThemes":{"$ref":"#/$defs/ageRatingLevel"},"matureOrSuggestiveThemes":{"$ref":"#/$defs/ageRatingLevel"},"medicalOrTreatmentInformation":{"$ref":"#/$defs/ageRatingLevel"},"profanityOrCrudeHumor":{"$ref":"#/$defs/ageRatingLevel"},"sexualContentGraphicAndNudity":{"$ref":"#/$defs/ageRatingLevel"},"sexualContentOrNudity":{"$ref":"#/$defs/ageRatingLevel"},"violenceCartoonOrFantasy":{"$ref":"#/$defs/ageRatingLevel"},"violenceRealistic":{"$ref":"#/$defs/ageRatingLevel"},"violenceRealisticProlongedGraphicOrSadistic":{"$ref":"#/$defs/ageRatingLevel"},"advertising":{"type":"boolean"},"ageAssurance":{"type":"boolean"},"gambling":{"type":"boolean"},"healthOrWellnessTopics":{"type":"boolean"},"lootBox":{"type":"boolean"},"messagingAndChat":{"type":"boolean"},"parentalControls":{"type":"boolean"},"socialMedia":{"type":"boolean"},"socialMediaAgeRestricted":{"type":["boolean","null"]},"unrestrictedWebAccess":{"type":"boolean"},"userGeneratedContent":{"type":"boolean"},"kidsAgeBand":{"type":["string","null"],"enum":["FIVE_AND_UNDER","SIX_TO_EIGHT","NINE_TO_ELEVEN",null]},"ageRatingOverrideV2":{"type":["string","null"],"enum":["NONE","NINE_PLUS","THIRTEEN_PLUS","SIXTEEN_PLUS","EIGHTEEN_PLUS","UNRATED",null]},"ageRatingOverride":{"type":["string","null"],"enum":["NONE","NINE_PLUS","THIRTEEN_PLUS","SIXTEEN_PLUS","SEVENTEEN_PLUS","UNRATED",null]},"koreaAgeRatingOverride":{"type":["string","null"],"enum":["NONE","ALL","TWELVE_PLUS","FIFTEEN_PLUS","NINETEEN_PLUS",null]},"gracRatingClassificationNumber":{"$ref":"#/$defs/clearableText"},"developerAgeRatingInfoUrl":{"$ref":"#/$defs/clearableText","format":"uri"}}},"ageRatingLevel":{"type":"string","enum":["NONE","INFREQUENT","FREQUENT","INFREQUENT_OR_MILD","FREQUENT_OR_INTENSE"]},"defaultTexts":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/name"},"subtitle":{"$ref":"#/$defs/subtitle"},"privacyPolicyUrl":{"$ref":"#/$defs/privacyPolicyUrl"},"privacyChoicesUrl":{"$ref":"#/$defs/privacyChoicesUrl"},"privacyPolicyText":{"$ref":"#/$defs/privacyPolicyText"},"description":{"$ref":"#/$defs/description"},"keywords":{"$ref":"#/$defs/keywords"},"whatsNew":{"$ref":"#/$defs/whatsNew"},"promotionalText":{"$ref":"#/$defs/promotionalText"},"supportUrl":{"$ref":"#/$defs/supportUrl"},"marketingUrl":{"$ref":"#/$defs/marketingUrl"}}},"localeTexts":{"type":["object","null"],"additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/name"},"subtitle":{"$ref":"#/$defs/subtitle"},"privacyPolicyUrl":{"$ref":"#/$defs/privacyPolicyUrl"},"privacyChoicesUrl":{"$ref":"#/$defs/privacyChoicesUrl"},"privacyPolicyText":{"$ref":"#/$defs/privacyPolicyText"},"description":{"$ref":"#/$defs/description"},"keywords":{"$ref":"#/$defs/keywords"},"whatsNew":{"$ref":"#/$defs/whatsNew"},"promotionalText":{"$ref":"#/$defs/promotionalText"},"supportUrl":{"$ref":"#/$defs/supportUrl"},"marketingUrl":{"$ref":"#/$defs/marketingUrl"}}},"name":{"$ref":"#/$defs/text","minLength":2,"maxLength":30},"subtitle":{"$ref":"#/$defs/clearableText","maxLength":30},"privacyPolicyUrl":{"$ref":"#/$defs/clearableText","maxLength":255,"format":"uri"},"privacyChoicesUrl":{"$ref":"#/$defs/clearableText","maxLength":255,"format":"uri"},"privacyPolicyText":{"$ref":"#/$defs/clearableText"},"description":{"$ref":"#/$defs/clearableText","maxLength":4000},"keywords":{"$ref":"#/$defs/keywordList","maxLength":100},"whatsNew":{"$ref":"#/$defs/clearableText","maxLength":4000},"promotionalText":{"$ref":"#/$defs/clearableText","maxLength":170},"supportUrl":{"$ref":"#/$defs/clearableText","maxLength":255,"format":"uri"},"marketingUrl":{"$ref":"#/$defs/clearableText","maxLength":255,"format":"uri"},"keywordList":{"type":["string","array","object","null"],"minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"file":{"$ref":"#/$defs/file"},"env":{"$ref":"#/$defs/env"}},"minLength":1,"minItems":1,"items":{"type":"string","minLength":1,"pattern":"^[^,]*$"}},"screenshotTypes":{"type":"object","additionalProperties":false,"properties":{"APP_IPHONE_67":{"$ref":"#/$defs/screenshotFiles"},"APP_IPHONE_65":{"$ref":"#/$defs/screenshotFiles"},"APP_IPHONE_61":{"$ref":"#/$defs/screenshotFiles"},"APP_IPHONE_58":{"$ref":"#/$defs/screenshotFiles"},"APP_IPHONE_55":{"$ref":"#/$defs/screenshotFiles"},"APP_IPHONE_47":{"$ref":"#/$defs/screenshotFiles"},"APP_IPHONE_40":{"$ref":"#/$defs/screenshotFiles"},"APP_IPHONE_35":{"$ref":"#/$defs/screenshotFiles"},"APP_IPAD_PRO_3GEN_129":{"$ref":"#/$defs/screenshotFiles"},"APP_IPAD_PRO_3GEN_11":{"$ref":"#/$defs/screenshotFiles"},"APP_IPAD_PRO_129":{"$ref":"#/$defs/screenshotFiles"},"APP_IPAD_105":{"$ref":"#/$defs/screenshotFiles"},"APP_IPAD_97":{"$ref":"#/$defs/screenshotFiles"},"APP_DESKTOP":{"$ref":"#/$defs/screenshotFiles"},"APP_WATCH_ULTRA":{"$ref":"#/$defs/screenshotFiles"},"APP_WATCH_SERIES_10":{"$ref":"#/$defs/screenshotFiles"},"APP_WATCH_SERIES_7":{"$ref":"#/$defs/screenshotFiles"},"APP_WATCH_SERIES_4":{"$ref":"#/$defs/screenshotFiles"},"APP_WATCH_SERIES_3":{"$ref":"#/$defs/screenshotFiles"},"APP_APPLE_TV":{"$ref":"#/$defs/screenshotFiles"},"APP_APPLE_VISION_PRO":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPHONE_67":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPHONE_65":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPHONE_61":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPHONE_58":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPHONE_55":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPHONE_47":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPHONE_40":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPAD_PRO_3GEN_129":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPAD_PRO_3GEN_11":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPAD_PRO_129":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPAD_105":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPAD_97":{"$ref":"#/$defs/screenshotFiles"}}},"screenshotFiles":{"type":["array","null"],"maxItems":10,"items":{"type":"string","minLength":1}},"previews":{"type":"object","properties":{"default":{"$ref":"#/$defs/previewTypes"},"ar-SA":{"$ref":"#/$defs/previewTypes"},"bn-BD":{"$ref":"#/$defs/previewTypes"},"ca":{"$ref":"#/$defs/previewTypes"},"cs":{"$ref":"#/$defs/previewTypes"},"da":{"$ref":"#/$defs/previewTypes"},"de-DE":{"$ref":"#/$defs/previewTypes"},"el":{"$ref":"#/$defs/previewTypes"},"en-AU":{"$ref":"#/$defs/previewTypes"},"en-CA":{"$ref":"#/$defs/previewTypes"},"en-GB":{"$ref":"#/$defs/previewTypes"},"en-US":{"$ref":"#/$defs/previewTypes"},"es-ES":{"$ref":"#/$defs/previewTypes"},"es-MX":{"$ref":"#/$defs/previewTypes"},"fi":{"$ref":"#/$defs/previewTypes"},"fr-CA":{"$ref":"#/$defs/previewTypes"},"fr-FR":{"$ref":"#/$defs/previewTypes"},"gu-IN":{"$ref":"#/$defs/previewTypes"},"he":{"$ref":"#/$defs/previewTypes"},"hi":{"$ref":"#/$defs/previewTypes"},"hr":{"$ref":"#/$defs/previewTypes"},"hu":{"$ref":"#/$defs/previewTypes"},"id":{"$ref":"#/$defs/previewTypes"},"it":{"$ref":"#/$defs/previewTypes"},"ja":{"$ref":"#/$defs/previewTypes"},"kn-IN":{"$ref":"#/$defs/previewTypes"},"ko":{"$ref":"#/$defs/previewTypes"},"ml-IN":{"$ref":"#/$defs/previewTypes"},"mr-IN":{"$ref":"#/$defs/previewTypes"},"ms":{"$ref":"#/$defs/previewTypes"},"nl-NL":{"$ref":"#/$defs/previewTypes"},"no":{"$ref":"#/$defs/previewTypes"},"or-IN":{"$ref":"#/$defs/previewTypes"},"pa-IN":{"$ref":"#/$defs/previewTypes"},"pl":{"$ref":"#/$defs/previewTypes"},"pt-BR":{"$ref":"#/$defs/previewTypes"},"pt-PT":{"$ref":"#/$defs/previewTypes"},"ro":{"$ref":"#/$defs/previewTypes"},"ru":{"$ref":"#/$defs/previewTypes"},"sk":{"$ref":"#/$defs/previewTypes"},"sl-SI":{"$ref":"#/$defs/previewTypes"},"sv":{"$ref":"#/$defs/previewTypes"},"ta-IN":{"$ref":"#/$defs/previewTypes"},"te-IN":{"$ref":"#/$defs/previewTypes"},"th":{"$ref":"#/$defs/previewTypes"},"tr":{"$ref":"#/$defs/previewTypes"},"uk":{"$ref":"#/$defs/previewTypes"},"ur-PK":{"$ref":"#/$defs/previewTypes"},"vi":{"$ref":"#/$defs/previewTypes"},"zh-Hans":{"$ref":"#/$defs/previewTypes"},"zh-Hant":{"$ref":"#/$defs/previewTypes"}},"additionalProperties":{"$ref":"#/$defs/previewTypes"}},"previewTypes":{"type":"object","additionalProperties":false,"properties":{"IPHONE_67":{"$ref":"#/$defs/previewFiles"},"IPHONE_65":{"$ref":"#/$defs/previewFiles"},"IPHONE_61":{"$ref":"#/$defs/previewFiles"},"IPHONE_58":{"$ref":"#/$defs/previewFiles"},"IPHONE_55":{"$ref":"#/$defs/previewFiles"},"IPHONE_47":{"$ref":"#/$defs/previewFiles"},"IPHONE_40":{"$ref":"#/$defs/previewFiles"},"IPAD_PRO_3GEN_129":{"$ref":"#/$defs/previewFiles"},"IPAD_PRO_3GEN_11":{"$ref":"#/$defs/previewFiles"},"IPAD_PRO_129":{"$ref":"#/$defs/previewFiles"},"IPAD_105":{"$ref":"#/$defs/previewFiles"},"IPAD_97":{"$ref":"#/$defs/previewFiles"},"DESKTOP":{"$ref":"#/$defs/previewFiles"},"APPLE_TV":{"$ref":"#/$defs/previewFiles"},"APPLE_VISION_PRO":{"$ref":"#/$defs/previewFiles"}}},"previewFiles":{"type":["array","null"],"maxItems":3,"items":{"$ref":"#/$defs/previewFile"}},"previewFile":{"type":["string","object"],"minLength":1,"required":["file"],"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1},"previewFrameTimeCode":{"type":"string","pattern":"^[0-9]{2}:[0-5][0-9]:[0-5][0-9]:[0-2][0-9]$"}}},"review":{"type":"object","additionalProperties":false,"properties":{"contact":{"type":"object","required":["firstName","lastName","email","phone"],"additionalProperties":false,"properties":{"firstName":{"$ref":"#/$defs/text"},"lastName":{"$ref":"#/$defs/text"},"email":{"$ref":"#/$defs/text"},"phone":{"$ref":"#/$defs/text"}}},"demoAccount":{"type":"object","additionalProperties":false,"properties":{"required":{"type":"boolean"},"name":{"$ref":"#/$defs/clearableText"},"password":{"type":["object","null"],"required":["env"],"additionalProperties":false,"properties":{"env":{"$ref":"#/$defs/env"}}}}},"notes":{"$ref":"#/$defs/clearableText","maxLength":4000},"attachments":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","minLength":1}}}},"pricing":{"type":"object","additionalProperties":false,"properties":{"baseTerritory":{"$ref":"#/$defs/territoryCode"},"price":{"$ref":"#/$defs/price"},"territories":{"type":"object","propertyNames":{"$ref":"#/$defs/territoryCode"},"additionalProperties":{"$ref":"#/$defs/price"}},"changes":{"type":"array","items":{"type":"object","required":["startDate","price"],"additionalProperties":false,"properties":{"startDate":{"$ref":"#/$defs/date"},"endDate":{"$ref":"#/$defs/date"},"territory":{"$ref":"#/$defs/territoryCode"},"price":{"$ref":"#/$defs/price"}}}}}},"territories":{"type":"object","additionalProperties":false,"properties":{"available":{"$ref":"#/$defs/territoryChoice"},"availableInNewTerritories":{"type":"boolean"},"preOrder":{"type":["object","null"],"required":["releaseDate"],"additionalProperties":false,"properties":{"releaseDate":{"$ref":"#/$defs/date"},"territories":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/territoryCode"},"minItems":1}}}}},"territoryChoice":{"type":["string","array","object"],"pattern":"^all$","uniqueItems":true,"items":{"$ref":"#/$defs/territoryCode"},"required":["except"],"additionalProperties":false,"properties":{"except":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/territoryCode"}}}},"accessibility":{"type":"object","additionalProperties":false,"properties":{"IPHONE":{"$ref":"#/$defs/accessibilityAnswers"},"IPAD":{"$ref":"#/$defs/accessibilityAnswers"},"APPLE_TV":{"$ref":"#/$defs/accessibilityAnswers"},"APPLE_WATCH":{"$ref":"#/$defs/accessibilityAnswers"},"MAC":{"$ref":"#/$defs/accessibilityAnswersOnMac"},"VISION":{"$ref":"#/$defs/accessibilityAnswers"}}},"accessibilityAnswers":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"supportsAudioDescriptions":{"type":"boolean"},"supportsCaptions":{"type":"boolean"},"supportsDarkInterface":{"type":"boolean"},"supportsDifferentiateWithoutColorAlone":{"type":"boolean"},"supportsLargerText":{"type":"boolean"},"supportsReducedMotion":{"type":"boolean"},"supportsSufficientContrast":{"type":"boolean"},"supportsVoiceControl":{"type":"boolean"},"supportsVoiceover":{"type":"boolean"},"publish":{"type":"boolean"}}},"accessibilityAnswersOnMac":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"supportsAudioDescriptions":{"type":"boolean"},"supportsCaptions":{"type":"boolean"},"supportsDarkInterface":{"type":"boolean"},"supportsDifferentiateWithoutColorAlone":{"type":"boolean"},"supportsReducedMotion":{"type":"boolean"},"supportsSufficientContrast":{"type":"boolean"},"supportsVoiceControl":{"type":"boolean"},"supportsVoiceover":{"type":"boolean"},"publish":{"type":"boolean"}}},"products":{"type":"object","additionalProperties":false,"properties":{"inAppPurchases":{"$ref":"#/$defs/inAppPurchases"},"subscriptionGroups":{"$ref":"#/$defs/subscriptionGroups"},"promoted":{"type":"array","uniqueItems":true,"maxItems":20,"items":{"$ref":"#/$defs/productId"}}}},"inAppPurchases":{"type":"object","propertyNames":{"$ref":"#/$defs/productId"},"additionalProperties":{"$ref":"#/$defs/inAppPurchase"}},"productId":{"type":"string"},"inAppPurchase":{"type":"object","additionalProperties":false,"properties":{"inAppPurchaseType":{"type":"string","enum":["CONSUMABLE","NON_CONSUMABLE","NON_RENEWING_SUBSCRIPTION"]},"name":{"$ref":"#/$defs/text","maxLength":64},"familySharable":{"type":"boolean"},"reviewNote":{"$ref":"#/$defs/clearableText","maxLength":4000},"submit":{"type":"boolean"},"localizations":{"$ref":"#/$defs/productLocalizations"},"reviewScreenshot":{"$ref":"#/$defs/productPicture"},"image":{"$ref":"#/$defs/clearableProductPicture"},"pricing":{"$ref":"#/$defs/pricing"},"territories":{"$ref":"#/$defs/productTerritories"}}},"productLocalizations":{"type":"object","properties":{"ar-SA":{"$ref":"#/$defs/productTexts"},"bn-BD":{"$ref":"#/$defs/productTexts"},"ca":{"$ref":"#/$defs/productTexts"},"cs":{"$ref":"#/$defs/productTexts"},"da":{"$ref":"#/$defs/productTexts"},"de-DE":{"$ref":"#/$defs/productTexts"},"el":{"$ref":"#/$defs/productTexts"},"en-AU":{"$ref":"#/$defs/productTexts"},"en-CA":{"$ref":"#/$defs/productTexts"},"en-GB":{"$ref":"#/$defs/productTexts"},"en-US":{"$ref":"#/$defs/productTexts"},"es-ES":{"$ref":"#/$defs/productTexts"},"es-MX":{"$ref":"#/$defs/productTexts"},"fi":{"$ref":"#/$defs/productTexts"},"fr-CA":{"$ref":"#/$defs/productTexts"},"fr-FR":{"$ref":"#/$defs/productTexts"},"gu-IN":{"$ref":"#/$defs/productTexts"},"he":{"$ref":"#/$defs/productTexts"},"hi":{"$ref":"#/$defs/productTexts"},"hr":{"$ref":"#/$defs/productTexts"},"hu":{"$ref":"#/$defs/productTexts"},"id":{"$ref":"#/$defs/productTexts"},"it":{"$ref":"#/$defs/productTexts"},"ja":{"$ref":"#/$defs/productTexts"},"kn-IN":{"$ref":"#/$defs/productTexts"},"ko":{"$ref":"#/$defs/productTexts"},"ml-IN":{"$ref":"#/$defs/productTexts"},"mr-IN":{"$ref":"#/$defs/productTexts"},"ms":{"$ref":"#/$defs/productTexts"},"nl-NL":{"$ref":"#/$defs/productTexts"},"no":{"$ref":"#/$defs/productTexts"},"or-IN":{"$ref":"#/$defs/productTexts"},"pa-IN":{"$ref":"#/$defs/productTexts"},"pl":{"$ref":"#/$defs/productTexts"},"pt-BR":{"$ref":"#/$defs/productTexts"},"pt-PT":{"$ref":"#/$defs/productTexts"},"ro":{"$ref":"#/$defs/productTexts"},"ru":{"$ref":"#/$defs/productTexts"},"sk":{"$ref":"#/$defs/productTexts"},"sl-SI":{"$ref":"#/$defs/productTexts"},"sv":{"$ref":"#/$defs/productTexts"},"ta-IN":{"$ref":"#/$defs/productTexts"},"te-IN":{"$ref":"#/$defs/productTexts"},"th":{"$ref":"#/$defs/productTexts"},"tr":{"$ref":"#/$defs/productTexts"},"uk":{"$ref":"#/$defs/productTexts"},"ur-PK":{"$ref":"#/$defs/productTexts"},"vi":{"$ref":"#/$defs/productTexts"},"zh-Hans":{"$ref":"#/$defs/productTexts"},"zh-Hant":{"$ref":"#/$defs/productTexts"}},"additionalProperties":{"$ref":"#/$defs/productTexts"}},"productTexts":{"type":["object","null"],"additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/text","maxLength":35},"description":{"$ref":"#/$defs/clearableText","maxLength":55}}},"productPicture":{"type":"string","minLength":1},"clearableProductPicture":{"type":["string","null"],"minLength":1},"productTerritories":{"type":"object","additionalProperties":false,"properties":{"available":{"$ref":"#/$defs/territoryChoice"},"availableInNewTerritories":{"type":"boolean"}}},"subscriptionGroups":{"type":"object","propertyNames":{"$ref":"#/$defs/groupName"},"additionalProperties":{"$ref":"#/$defs/subscriptionGroup"}},"groupName":{"type":"string","minLength":1,"maxLength":64},"subscriptionGroup":{"type":"object","additionalProperties":false,"properties":{"localizations":{"$ref":"#/$defs/groupLocalizations"},"subscriptions":{"$ref":"#/$defs/subscriptions"}}},"groupLocalizations":{"type":"object","properties":{"ar-SA":{"$ref":"#/$defs/groupTexts"},"bn-BD":{"$ref":"#/$defs/groupTexts"},"ca":{"$ref":"#/$defs/groupTexts"},"cs":{"$ref":"#/$defs/groupTexts"},"da":{"$ref":"#/$defs/groupTexts"},"de-DE":{"$ref":"#/$defs/groupTexts"},"el":{"$ref":"#/$defs/groupTexts"},"en-AU":{"$ref":"#/$defs/groupTexts"},"en-CA":{"$ref":"#/$defs/groupTexts"},"en-GB":{"$ref":"#/$defs/groupTexts"},"en-US":{"$ref":"#/$defs/groupTexts"},"es-ES":{"$ref":"#/$defs/groupTexts"},"es-MX":{"$ref":"#/$defs/groupTexts"},"fi":{"$ref":"#/$defs/groupTexts"},"fr-CA":{"$ref":"#/$defs/groupTexts"},"fr-FR":{"$ref":"#/$defs/groupTexts"},"gu-IN":{"$ref":"#/$defs/groupTexts"},"he":{"$ref":"#/$defs/groupTexts"},"hi":{"$ref":"#/$defs/groupTexts"},"hr":{"$ref":"#/$defs/groupTexts"},"hu":{"$ref":"#/$defs/groupTexts"},"id":{"$ref":"#/$defs/groupTexts"},"it":{"$ref":"#/$defs/groupTexts"},"ja":{"$ref":"#/$defs/groupTexts"},"kn-IN":{"$ref":"#/$defs/groupTexts"},"ko":{"$ref":"#/$defs/groupTexts"},"ml-IN":{"$ref":"#/$defs/groupTexts"},"mr-IN":{"$ref":"#/$defs/groupTexts"},"ms":{"$ref":"#/$defs/groupTexts"},"nl-NL":{"$ref":"#/$defs/groupTexts"},"no":{"$ref":"#/$defs/groupTexts"},"or-IN":{"$ref":"#/$defs/groupTexts"},"pa-IN":{"$ref":"#/$defs/groupTexts"},"pl":{"$ref":"#/$defs/groupTexts"},"pt-BR":{"$ref":"#/$defs/groupTexts"},"pt-PT":{"$ref":"#/$defs/groupTexts"},"ro":{"$ref":"#/$defs/groupTexts"},"ru":{"$ref":"#/$defs/groupTexts"},"sk":{"$ref":"#/$defs/groupTexts"},"sl-SI":{"$ref":"#/$defs/groupTexts"},"sv":{"$ref":"#/$defs/groupTexts"},"ta-IN":{"$ref":"#/$defs/groupTexts"},"te-IN":{"$ref":"#/$defs/groupTexts"},"th":{"$ref":"#/$defs/groupTexts"},"tr":{"$ref":"#/$defs/groupTexts"},"uk":{"$ref":"#/$defs/groupTexts"},"ur-PK":{"$ref":"#/$defs/groupTexts"},"vi":{"$ref":"#/$defs/groupTexts"},"zh-Hans":{"$ref":"#/$defs/groupTexts"},"zh-Hant":{"$ref":"#/$defs/groupTexts"}},"additionalProperties":{"$ref":"#/$defs/groupTexts"}},"groupTexts":{"type":["object","null"],"additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/text","maxLength":75},"customAppName":{"$ref":"#/$defs/clearableText","maxLength":30}}},"subscriptions":{"type":"object","propertyNames":{"$ref":"#/$defs/productId"},"additionalProperties":{"$ref":"#/$defs/subscription"}},"subscription":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/text","maxLength":64},"subscriptionPeriod":{"type":"string","enum":["ONE_WEEK","ONE_MONTH","TWO_MONTHS","THREE_MONTHS","SIX_MONTHS","ONE_YEAR"]},"groupLevel":{"type":"integer","minimum":1},"familySharable":{"type":"boolean"},"reviewNote":{"$ref":"#/$defs/clearableText","maxLength":4000},"multiSeatStatus":{"type":"string","enum":["ENABLED","DISABLED"]},"marketSettings":{"type":"array","minItems":1,"items":{"type":"string","enum":["APP_STORE","APPLE_SCHOOL","APPLE_BUSINESS"]}},"submit":{"type":"boolean"},"localizations":{"$ref":"#/$defs/productLocalizations"},"reviewScreenshot":{"$ref":"#/$defs/productPicture"},"image":{"$ref":"#/$defs/clearableProductPicture"},"pricing":{"$ref":"#/$defs/subscriptionPricing"},"territories":{"$ref":"#/$defs/productTerritories"},"introductoryOffers":{"type":"array","items":{"$ref":"#/$defs/introductoryOffer"}}}},"subscriptionPricing":{"type":"object","additionalProperties":false,"dependentRequired":{"price":["baseTerritory"],"baseTerritory":["price"]},"properties":{"baseTerritory":{"$ref":"#/$defs/territoryCode"},"price":{"$ref":"#/$defs/price"},"territories":{"type":"object","propertyNames":{"$ref":"#/$defs/territoryCode"},"additionalProperties":{"$ref":"#/$defs/price"}},"startDate":{"$ref":"#/$defs/date"},"preserveCurrentPrice":{"type":"boolean"}}},"introductoryOffer":{"type":"object","additionalProperties":false,"required":["offerMode","duration","numberOfPeriods"],"properties":{"offerMode":{"type":"string","enum":["FREE_TRIAL","PAY_AS_YOU_GO","PAY_UP_FRONT"]},"duration":{"type":"string","enum":["THREE_DAYS","ONE_WEEK","TWO_WEEKS","ONE_MONTH","TWO_MONTHS","THREE_MONTHS","SIX_MONTHS","ONE_YEAR"]},"numberOfPeriods":{"type":"integer","minimum":1,"maximum":12},"territories":{"$ref":"#/$defs/territoryChoice"},"baseTerritory":{"$ref":"#/$defs/territoryCode"},"price":{"$ref":"#/$defs/price"},"startDate":{"$ref":"#/$defs/date"},"endDate":{"$ref":"#/$defs/date"}},"dependentRequired":{"price":["baseTerritory"],"baseTerritory":["price"]}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"object","required":["bundleId"],"additionalProperties":false,"properties":{"bundleId":{"type":"string","pattern":"^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*$"},"platform":{"type":"string","enum":["IOS","MAC_OS","TV_OS","VISION_OS"]},"primaryLocale":{"type":"string"},"contentRightsDeclaration":{"type":["string","null"],"enum":["DOES_NOT_USE_THIRD_PARTY_CONTENT","USES_THIRD_PARTY_CONTENT",null]},"eula":{"$ref":"#/$defs/eula"},"categories":{"$ref":"#/$defs/categories"}}};
const pattern3 = new RegExp("^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*$", "u");
const schema21 = {"type":["string","object","null"],"minLength":1,"minProperties":1,"additionalProperties":false,"properties":{"file":{"$ref":"#/$defs/file"},"env":{"$ref":"#/$defs/env"},"text":{"$ref":"#/$defs/text"},"territories":{"type":["string","array"],"pattern":"^all$","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/territoryCode"}}},"dependentRequired":{"territories":["text"]},"dependentSchemas":{"file":{"maxProperties":1},"env":{"maxProperties":1}}};
const func2 = func2Module.default ?? func2Module;
const func0 = func0Module.default ?? func0Module;
const schema22 = {"type":"string","minLength":1};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"};
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":["string","object"],"minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"file":{"$ref":"#/$defs/file"},"env":{"$ref":"#/$defs/env"}},"minLength":1};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type},message:"must be string,object",schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err2 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Object.keys(data).length < 1){
const err3 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "file") || (key0 === "env"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
if(!(validate55(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
if(!(validate57(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"string","minLength":1};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^all$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema21.type},message:"must be string,object,null",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "file") || (key0 === "env")) || (key0 === "text")) || (key0 === "territories"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.file !== undefined){
if(!(validate55(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
if(!(validate57(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate59(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.territories !== undefined){
let data3 = data.territories;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err4 = {instancePath:instancePath+"/territories",schemaPath:"#/properties/territories/type",keyword:"type",params:{type: schema21.properties.territories.type},message:"must be string,array",schema:schema21.properties.territories.type,parentSchema:schema21.properties.territories,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err5 = {instancePath:instancePath+"/territories",schemaPath:"#/properties/territories/pattern",keyword:"pattern",params:{pattern: "^all$"},message:"must match pattern \""+"^all$"+"\"",schema:"^all$",parentSchema:schema21.properties.territories,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(Array.isArray(data3)){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/territories",schemaPath:"#/properties/territories/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema21.properties.territories,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data3[i0], {instancePath:instancePath+"/territories/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data3[i1], data3[j0])){
const err7 = {instancePath:instancePath+"/territories",schemaPath:"#/properties/territories/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema21.properties.territories,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer0;
}
}
}
}
}
}
if(data.territories !== undefined){
if(data.text === undefined){
const err8 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "territories",
    missingProperty: "text",
    depsCount: 1,
    deps: "text"},message:"must have property text when property territories is present",schema:schema21.dependentRequired,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.file !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err9 = {instancePath,schemaPath:"#/dependentSchemas/file/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema21.dependentSchemas.file,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.env !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err10 = {instancePath,schemaPath:"#/dependentSchemas/env/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema21.dependentSchemas.env,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","additionalProperties":false,"properties":{"primary":{"type":"string","minLength":1},"primarySubcategories":{"type":["array","null"],"maxItems":2,"uniqueItems":true,"items":{"type":"string","minLength":1}},"secondary":{"type":["string","null"],"minLength":1},"secondarySubcategories":{"type":["array","null"],"maxItems":2,"uniqueItems":true,"items":{"type":"string","minLength":1}}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "primary") || (key0 === "primarySubcategories")) || (key0 === "secondary")) || (key0 === "secondarySubcategories"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.primary !== undefined){
let data0 = data.primary;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err1 = {instancePath:instancePath+"/primary",schemaPath:"#/properties/primary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26.properties.primary,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/primary",schemaPath:"#/properties/primary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.primary.type,parentSchema:schema26.properties.primary,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.primarySubcategories !== undefined){
let data1 = data.primarySubcategories;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/primarySubcategories",schemaPath:"#/properties/primarySubcategories/type",keyword:"type",params:{type: schema26.properties.primarySubcategories.type},message:"must be array,null",schema:schema26.properties.primarySubcategories.type,parentSchema:schema26.properties.primarySubcategories,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data1)){
if(data1.length > 2){
const err4 = {instancePath:instancePath+"/primarySubcategories",schemaPath:"#/properties/primarySubcategories/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema26.properties.primarySubcategories,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err5 = {instancePath:instancePath+"/primarySubcategories/" + i0,schemaPath:"#/properties/primarySubcategories/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26.properties.primarySubcategories.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/primarySubcategories/" + i0,schemaPath:"#/properties/primarySubcategories/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.primarySubcategories.items.type,parentSchema:schema26.properties.primarySubcategories.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err7 = {instancePath:instancePath+"/primarySubcategories",schemaPath:"#/properties/primarySubcategories/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema26.properties.primarySubcategories,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data.secondary !== undefined){
let data3 = data.secondary;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/secondary",schemaPath:"#/properties/secondary/type",keyword:"type",params:{type: schema26.properties.secondary.type},message:"must be string,null",schema:schema26.properties.secondary.type,parentSchema:schema26.properties.secondary,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err9 = {instancePath:instancePath+"/secondary",schemaPath:"#/properties/secondary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26.properties.secondary,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.secondarySubcategories !== undefined){
let data4 = data.secondarySubcategories;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err10 = {instancePath:instancePath+"/secondarySubcategories",schemaPath:"#/properties/secondarySubcategories/type",keyword:"type",params:{type: schema26.properties.secondarySubcategories.type},message:"must be array,null",schema:schema26.properties.secondarySubcategories.type,parentSchema:schema26.properties.secondarySubcategories,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data4)){
if(data4.length > 2){
const err11 = {instancePath:instancePath+"/secondarySubcategories",schemaPath:"#/properties/secondarySubcategories/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema26.properties.secondarySubcategories,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err12 = {instancePath:instancePath+"/secondarySubcategories/" + i2,schemaPath:"#/properties/secondarySubcategories/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26.properties.secondarySubcategories.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/secondarySubcategories/" + i2,schemaPath:"#/properties/secondarySubcategories/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.secondarySubcategories.items.type,parentSchema:schema26.properties.secondarySubcategories.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data4[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err14 = {instancePath:instancePath+"/secondarySubcategories",schemaPath:"#/properties/secondarySubcategories/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema26.properties.secondarySubcategories,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bundleId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bundleId"},message:"must have required property '"+"bundleId"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "bundleId") || (key0 === "platform")) || (key0 === "primaryLocale")) || (key0 === "contentRightsDeclaration")) || (key0 === "eula")) || (key0 === "categories"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.bundleId !== undefined){
let data0 = data.bundleId;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/bundleId",schemaPath:"#/properties/bundleId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*$"},message:"must match pattern \""+"^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*$"+"\"",schema:"^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*$",parentSchema:schema20.properties.bundleId,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/bundleId",schemaPath:"#/properties/bundleId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.bundleId.type,parentSchema:schema20.properties.bundleId,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.platform !== undefined){
let data1 = data.platform;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.platform.type,parentSchema:schema20.properties.platform,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data1 === "IOS") || (data1 === "MAC_OS")) || (data1 === "TV_OS")) || (data1 === "VISION_OS"))){
const err5 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/enum",keyword:"enum",params:{allowedValues: schema20.properties.platform.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.platform.enum,parentSchema:schema20.properties.platform,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.primaryLocale !== undefined){
let data2 = data.primaryLocale;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/primaryLocale",schemaPath:"#/properties/primaryLocale/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.primaryLocale.type,parentSchema:schema20.properties.primaryLocale,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.contentRightsDeclaration !== undefined){
let data3 = data.contentRightsDeclaration;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/contentRightsDeclaration",schemaPath:"#/properties/contentRightsDeclaration/type",keyword:"type",params:{type: schema20.properties.contentRightsDeclaration.type},message:"must be string,null",schema:schema20.properties.contentRightsDeclaration.type,parentSchema:schema20.properties.contentRightsDeclaration,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data3 === "DOES_NOT_USE_THIRD_PARTY_CONTENT") || (data3 === "USES_THIRD_PARTY_CONTENT")) || (data3 === null))){
const err8 = {instancePath:instancePath+"/contentRightsDeclaration",schemaPath:"#/properties/contentRightsDeclaration/enum",keyword:"enum",params:{allowedValues: schema20.properties.contentRightsDeclaration.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.contentRightsDeclaration.enum,parentSchema:schema20.properties.contentRightsDeclaration,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.eula !== undefined){
if(!(validate54(data.eula, {instancePath:instancePath+"/eula",parentData:data,parentDataProperty:"eula",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.categories !== undefined){
if(!(validate66(data.categories, {instancePath:instancePath+"/categories",parentData:data,parentDataProperty:"categories",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","required":["versionString"],"additionalProperties":false,"properties":{"versionString":{"$ref":"#/$defs/text","maxLength":18,"pattern":"^[0-9]+(\\.[0-9]+)*$"},"copyright":{"$ref":"#/$defs/clearableText"},"build":{"$ref":"#/$defs/clearableText","pattern":"^\\s*(latest|[0-9]+(\\.[0-9]+)*)\\s*$"},"ipa":{"type":"string","minLength":1,"pattern":"\\.ipa$"},"usesNonExemptEncryption":{"type":"boolean"}}};
const schema28 = {"type":["string","object","null"],"minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"file":{"$ref":"#/$defs/file"},"env":{"$ref":"#/$defs/env"}},"minLength":1};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type},message:"must be string,object,null",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err2 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Object.keys(data).length < 1){
const err3 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "file") || (key0 === "env"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
if(!(validate55(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
if(!(validate57(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^[0-9]+(\\.[0-9]+)*$", "u");
const pattern7 = new RegExp("^\\s*(latest|[0-9]+(\\.[0-9]+)*)\\s*$", "u");
const pattern8 = new RegExp("\\.ipa$", "u");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.versionString === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "versionString"},message:"must have required property '"+"versionString"+"'",schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "versionString") || (key0 === "copyright")) || (key0 === "build")) || (key0 === "ipa")) || (key0 === "usesNonExemptEncryption"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.versionString !== undefined){
let data0 = data.versionString;
if(!(validate59(data0, {instancePath:instancePath+"/versionString",parentData:data,parentDataProperty:"versionString",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
if(typeof data0 === "string"){
if(func2(data0) > 18){
const err2 = {instancePath:instancePath+"/versionString",schemaPath:"#/properties/versionString/maxLength",keyword:"maxLength",params:{limit: 18},message:"must NOT have more than 18 characters",schema:18,parentSchema:schema27.properties.versionString,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern6.test(data0)){
const err3 = {instancePath:instancePath+"/versionString",schemaPath:"#/properties/versionString/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)*$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)*$"+"\"",schema:"^[0-9]+(\\.[0-9]+)*$",parentSchema:schema27.properties.versionString,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.copyright !== undefined){
if(!(validate71(data.copyright, {instancePath:instancePath+"/copyright",parentData:data,parentDataProperty:"copyright",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.build !== undefined){
let data2 = data.build;
if(!(validate71(data2, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err4 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/pattern",keyword:"pattern",params:{pattern: "^\\s*(latest|[0-9]+(\\.[0-9]+)*)\\s*$"},message:"must match pattern \""+"^\\s*(latest|[0-9]+(\\.[0-9]+)*)\\s*$"+"\"",schema:"^\\s*(latest|[0-9]+(\\.[0-9]+)*)\\s*$",parentSchema:schema27.properties.build,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.ipa !== undefined){
let data3 = data.ipa;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err5 = {instancePath:instancePath+"/ipa",schemaPath:"#/properties/ipa/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema27.properties.ipa,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern8.test(data3)){
const err6 = {instancePath:instancePath+"/ipa",schemaPath:"#/properties/ipa/pattern",keyword:"pattern",params:{pattern: "\\.ipa$"},message:"must match pattern \""+"\\.ipa$"+"\"",schema:"\\.ipa$",parentSchema:schema27.properties.ipa,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/ipa",schemaPath:"#/properties/ipa/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.ipa.type,parentSchema:schema27.properties.ipa,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.usesNonExemptEncryption !== undefined){
let data4 = data.usesNonExemptEncryption;
if(typeof data4 !== "boolean"){
const err8 = {instancePath:instancePath+"/usesNonExemptEncryption",schemaPath:"#/properties/usesNonExemptEncryption/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema27.properties.usesNonExemptEncryption.type,parentSchema:schema27.properties.usesNonExemptEncryption,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","additionalProperties":false,"properties":{"releaseType":{"type":"string","enum":["MANUAL","AFTER_APPROVAL","SCHEDULED"]},"earliestReleaseDate":{"type":["string","null"],"minLength":1},"phasedRelease":{"type":"string","enum":["ACTIVE","PAUSED","COMPLETE","OFF"]},"goal":{"type":"string","enum":["prepare","submit","release"]}}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "releaseType") || (key0 === "earliestReleaseDate")) || (key0 === "phasedRelease")) || (key0 === "goal"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.releaseType !== undefined){
let data0 = data.releaseType;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/releaseType",schemaPath:"#/properties/releaseType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.releaseType.type,parentSchema:schema29.properties.releaseType,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "MANUAL") || (data0 === "AFTER_APPROVAL")) || (data0 === "SCHEDULED"))){
const err2 = {instancePath:instancePath+"/releaseType",schemaPath:"#/properties/releaseType/enum",keyword:"enum",params:{allowedValues: schema29.properties.releaseType.enum},message:"must be equal to one of the allowed values",schema:schema29.properties.releaseType.enum,parentSchema:schema29.properties.releaseType,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.earliestReleaseDate !== undefined){
let data1 = data.earliestReleaseDate;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/earliestReleaseDate",schemaPath:"#/properties/earliestReleaseDate/type",keyword:"type",params:{type: schema29.properties.earliestReleaseDate.type},message:"must be string,null",schema:schema29.properties.earliestReleaseDate.type,parentSchema:schema29.properties.earliestReleaseDate,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/earliestReleaseDate",schemaPath:"#/properties/earliestReleaseDate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema29.properties.earliestReleaseDate,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.phasedRelease !== undefined){
let data2 = data.phasedRelease;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/phasedRelease",schemaPath:"#/properties/phasedRelease/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.phasedRelease.type,parentSchema:schema29.properties.phasedRelease,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data2 === "ACTIVE") || (data2 === "PAUSED")) || (data2 === "COMPLETE")) || (data2 === "OFF"))){
const err6 = {instancePath:instancePath+"/phasedRelease",schemaPath:"#/properties/phasedRelease/enum",keyword:"enum",params:{allowedValues: schema29.properties.phasedRelease.enum},message:"must be equal to one of the allowed values",schema:schema29.properties.phasedRelease.enum,parentSchema:schema29.properties.phasedRelease,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.goal !== undefined){
let data3 = data.goal;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.goal.type,parentSchema:schema29.properties.goal,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data3 === "prepare") || (data3 === "submit")) || (data3 === "release"))){
const err8 = {instancePath:instancePath+"/goal",schemaPath:"#/properties/goal/enum",keyword:"enum",params:{allowedValues: schema29.properties.goal.enum},message:"must be equal to one of the allowed values",schema:schema29.properties.goal.enum,parentSchema:schema29.properties.goal,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","additionalProperties":false,"properties":{"alcoholTobaccoOrDrugUseOrReferences":{"$ref":"#/$defs/ageRatingLevel"},"contests":{"$ref":"#/$defs/ageRatingLevel"},"gamblingSimulated":{"$ref":"#/$defs/ageRatingLevel"},"gunsOrOtherWeapons":{"$ref":"#/$defs/ageRatingLevel"},"horrorOrFearThemes":{"$ref":"#/$defs/ageRatingLevel"},"matureOrSuggestiveThemes":{"$ref":"#/$defs/ageRatingLevel"},"medicalOrTreatmentInformation":{"$ref":"#/$defs/ageRatingLevel"},"profanityOrCrudeHumor":{"$ref":"#/$defs/ageRatingLevel"},"sexualContentGraphicAndNudity":{"$ref":"#/$defs/ageRatingLevel"},"sexualContentOrNudity":{"$ref":"#/$defs/ageRatingLevel"},"violenceCartoonOrFantasy":{"$ref":"#/$defs/ageRatingLevel"},"violenceRealistic":{"$ref":"#/$defs/ageRatingLevel"},"violenceRealisticProlongedGraphicOrSadistic":{"$ref":"#/$defs/ageRatingLevel"},"advertising":{"type":"boolean"},"ageAssurance":{"type":"boolean"},"gambling":{"type":"boolean"},"healthOrWellnessTopics":{"type":"boolean"},"lootBox":{"type":"boolean"},"messagingAndChat":{"type":"boolean"},"parentalControls":{"type":"boolean"},"socialMedia":{"type":"boolean"},"socialMediaAgeRestricted":{"type":["boolean","null"]},"unrestrictedWebAccess":{"type":"boolean"},"userGeneratedContent":{"type":"boolean"},"kidsAgeBand":{"type":["string","null"],"enum":["FIVE_AND_UNDER","SIX_TO_EIGHT","NINE_TO_ELEVEN",null]},"ageRatingOverrideV2":{"type":["string","null"],"enum":["NONE","NINE_PLUS","THIRTEEN_PLUS","SIXTEEN_PLUS","EIGHTEEN_PLUS","UNRATED",null]},"ageRatingOverride":{"type":["string","null"],"enum":["NONE","NINE_PLUS","THIRTEEN_PLUS","SIXTEEN_PLUS","SEVENTEEN_PLUS","UNRATED",null]},"koreaAgeRatingOverride":{"type":["string","null"],"enum":["NONE","ALL","TWELVE_PLUS","FIFTEEN_PLUS","NINETEEN_PLUS",null]},"gracRatingClassificationNumber":{"$ref":"#/$defs/clearableText"},"developerAgeRatingInfoUrl":{"$ref":"#/$defs/clearableText","format":"uri"}}};
const schema31 = {"type":"string","enum":["NONE","INFREQUENT","FREQUENT","INFREQUENT_OR_MILD","FREQUENT_OR_INTENSE"]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((data === "NONE") || (data === "INFREQUENT")) || (data === "FREQUENT")) || (data === "INFREQUENT_OR_MILD")) || (data === "FREQUENT_OR_INTENSE"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values",schema:schema31.enum,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema30.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.alcoholTobaccoOrDrugUseOrReferences !== undefined){
if(!(validate80(data.alcoholTobaccoOrDrugUseOrReferences, {instancePath:instancePath+"/alcoholTobaccoOrDrugUseOrReferences",parentData:data,parentDataProperty:"alcoholTobaccoOrDrugUseOrReferences",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.contests !== undefined){
if(!(validate80(data.contests, {instancePath:instancePath+"/contests",parentData:data,parentDataProperty:"contests",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.gamblingSimulated !== undefined){
if(!(validate80(data.gamblingSimulated, {instancePath:instancePath+"/gamblingSimulated",parentData:data,parentDataProperty:"gamblingSimulated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.gunsOrOtherWeapons !== undefined){
if(!(validate80(data.gunsOrOtherWeapons, {instancePath:instancePath+"/gunsOrOtherWeapons",parentData:data,parentDataProperty:"gunsOrOtherWeapons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.horrorOrFearThemes !== undefined){
if(!(validate80(data.horrorOrFearThemes, {instancePath:instancePath+"/horrorOrFearThemes",parentData:data,parentDataProperty:"horrorOrFearThemes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.matureOrSuggestiveThemes !== undefined){
if(!(validate80(data.matureOrSuggestiveThemes, {instancePath:instancePath+"/matureOrSuggestiveThemes",parentData:data,parentDataProperty:"matureOrSuggestiveThemes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.medicalOrTreatmentInformation !== undefined){
if(!(validate80(data.medicalOrTreatmentInformation, {instancePath:instancePath+"/medicalOrTreatmentInformation",parentData:data,parentDataProperty:"medicalOrTreatmentInformation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.profanityOrCrudeHumor !== undefined){
if(!(validate80(data.profanityOrCrudeHumor, {instancePath:instancePath+"/profanityOrCrudeHumor",parentData:data,parentDataProperty:"profanityOrCrudeHumor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.sexualContentGraphicAndNudity !== undefined){
if(!(validate80(data.sexualContentGraphicAndNudity, {instancePath:instancePath+"/sexualContentGraphicAndNudity",parentData:data,parentDataProperty:"sexualContentGraphicAndNudity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.sexualContentOrNudity !== undefined){
if(!(validate80(data.sexualContentOrNudity, {instancePath:instancePath+"/sexualContentOrNudity",parentData:data,parentDataProperty:"sexualContentOrNudity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.violenceCartoonOrFantasy !== undefined){
if(!(validate80(data.violenceCartoonOrFantasy, {instancePath:instancePath+"/violenceCartoonOrFantasy",parentData:data,parentDataProperty:"violenceCartoonOrFantasy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.violenceRealistic !== undefined){
if(!(validate80(data.violenceRealistic, {instancePath:instancePath+"/violenceRealistic",parentData:data,parentDataProperty:"violenceRealistic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.violenceRealisticProlongedGraphicOrSadistic !== undefined){
if(!(validate80(data.violenceRealisticProlongedGraphicOrSadistic, {instancePath:instancePath+"/violenceRealisticProlongedGraphicOrSadistic",parentData:data,parentDataProperty:"violenceRealisticProlongedGraphicOrSadistic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.advertising !== undefined){
let data13 = data.advertising;
if(typeof data13 !== "boolean"){
const err1 = {instancePath:instancePath+"/advertising",schemaPath:"#/properties/advertising/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.advertising.type,parentSchema:schema30.properties.advertising,data:data13};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ageAssurance !== undefined){
let data14 = data.ageAssurance;
if(typeof data14 !== "boolean"){
const err2 = {instancePath:instancePath+"/ageAssurance",schemaPath:"#/properties/ageAssurance/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.ageAssurance.type,parentSchema:schema30.properties.ageAssurance,data:data14};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.gambling !== undefined){
let data15 = data.gambling;
if(typeof data15 !== "boolean"){
const err3 = {instancePath:instancePath+"/gambling",schemaPath:"#/properties/gambling/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.gambling.type,parentSchema:schema30.properties.gambling,data:data15};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.healthOrWellnessTopics !== undefined){
let data16 = data.healthOrWellnessTopics;
if(typeof data16 !== "boolean"){
const err4 = {instancePath:instancePath+"/healthOrWellnessTopics",schemaPath:"#/properties/healthOrWellnessTopics/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.healthOrWellnessTopics.type,parentSchema:schema30.properties.healthOrWellnessTopics,data:data16};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.lootBox !== undefined){
let data17 = data.lootBox;
if(typeof data17 !== "boolean"){
const err5 = {instancePath:instancePath+"/lootBox",schemaPath:"#/properties/lootBox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.lootBox.type,parentSchema:schema30.properties.lootBox,data:data17};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.messagingAndChat !== undefined){
let data18 = data.messagingAndChat;
if(typeof data18 !== "boolean"){
const err6 = {instancePath:instancePath+"/messagingAndChat",schemaPath:"#/properties/messagingAndChat/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.messagingAndChat.type,parentSchema:schema30.properties.messagingAndChat,data:data18};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.parentalControls !== undefined){
let data19 = data.parentalControls;
if(typeof data19 !== "boolean"){
const err7 = {instancePath:instancePath+"/parentalControls",schemaPath:"#/properties/parentalControls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.parentalControls.type,parentSchema:schema30.properties.parentalControls,data:data19};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.socialMedia !== undefined){
let data20 = data.socialMedia;
if(typeof data20 !== "boolean"){
const err8 = {instancePath:instancePath+"/socialMedia",schemaPath:"#/properties/socialMedia/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.socialMedia.type,parentSchema:schema30.properties.socialMedia,data:data20};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.socialMediaAgeRestricted !== undefined){
let data21 = data.socialMediaAgeRestricted;
if((typeof data21 !== "boolean") && (data21 !== null)){
const err9 = {instancePath:instancePath+"/socialMediaAgeRestricted",schemaPath:"#/properties/socialMediaAgeRestricted/type",keyword:"type",params:{type: schema30.properties.socialMediaAgeRestricted.type},message:"must be boolean,null",schema:schema30.properties.socialMediaAgeRestricted.type,parentSchema:schema30.properties.socialMediaAgeRestricted,data:data21};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.unrestrictedWebAccess !== undefined){
let data22 = data.unrestrictedWebAccess;
if(typeof data22 !== "boolean"){
const err10 = {instancePath:instancePath+"/unrestrictedWebAccess",schemaPath:"#/properties/unrestrictedWebAccess/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.unrestrictedWebAccess.type,parentSchema:schema30.properties.unrestrictedWebAccess,data:data22};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.userGeneratedContent !== undefined){
let data23 = data.userGeneratedContent;
if(typeof data23 !== "boolean"){
const err11 = {instancePath:instancePath+"/userGeneratedContent",schemaPath:"#/properties/userGeneratedContent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.userGeneratedContent.type,parentSchema:schema30.properties.userGeneratedContent,data:data23};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kidsAgeBand !== undefined){
let data24 = data.kidsAgeBand;
if((typeof data24 !== "string") && (data24 !== null)){
const err12 = {instancePath:instancePath+"/kidsAgeBand",schemaPath:"#/properties/kidsAgeBand/type",keyword:"type",params:{type: schema30.properties.kidsAgeBand.type},message:"must be string,null",schema:schema30.properties.kidsAgeBand.type,parentSchema:schema30.properties.kidsAgeBand,data:data24};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data24 === "FIVE_AND_UNDER") || (data24 === "SIX_TO_EIGHT")) || (data24 === "NINE_TO_ELEVEN")) || (data24 === null))){
const err13 = {instancePath:instancePath+"/kidsAgeBand",schemaPath:"#/properties/kidsAgeBand/enum",keyword:"enum",params:{allowedValues: schema30.properties.kidsAgeBand.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.kidsAgeBand.enum,parentSchema:schema30.properties.kidsAgeBand,data:data24};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.ageRatingOverrideV2 !== undefined){
let data25 = data.ageRatingOverrideV2;
if((typeof data25 !== "string") && (data25 !== null)){
const err14 = {instancePath:instancePath+"/ageRatingOverrideV2",schemaPath:"#/properties/ageRatingOverrideV2/type",keyword:"type",params:{type: schema30.properties.ageRatingOverrideV2.type},message:"must be string,null",schema:schema30.properties.ageRatingOverrideV2.type,parentSchema:schema30.properties.ageRatingOverrideV2,data:data25};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((((data25 === "NONE") || (data25 === "NINE_PLUS")) || (data25 === "THIRTEEN_PLUS")) || (data25 === "SIXTEEN_PLUS")) || (data25 === "EIGHTEEN_PLUS")) || (data25 === "UNRATED")) || (data25 === null))){
const err15 = {instancePath:instancePath+"/ageRatingOverrideV2",schemaPath:"#/properties/ageRatingOverrideV2/enum",keyword:"enum",params:{allowedValues: schema30.properties.ageRatingOverrideV2.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.ageRatingOverrideV2.enum,parentSchema:schema30.properties.ageRatingOverrideV2,data:data25};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ageRatingOverride !== undefined){
let data26 = data.ageRatingOverride;
if((typeof data26 !== "string") && (data26 !== null)){
const err16 = {instancePath:instancePath+"/ageRatingOverride",schemaPath:"#/properties/ageRatingOverride/type",keyword:"type",params:{type: schema30.properties.ageRatingOverride.type},message:"must be string,null",schema:schema30.properties.ageRatingOverride.type,parentSchema:schema30.properties.ageRatingOverride,data:data26};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((((((data26 === "NONE") || (data26 === "NINE_PLUS")) || (data26 === "THIRTEEN_PLUS")) || (data26 === "SIXTEEN_PLUS")) || (data26 === "SEVENTEEN_PLUS")) || (data26 === "UNRATED")) || (data26 === null))){
const err17 = {instancePath:instancePath+"/ageRatingOverride",schemaPath:"#/properties/ageRatingOverride/enum",keyword:"enum",params:{allowedValues: schema30.properties.ageRatingOverride.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.ageRatingOverride.enum,parentSchema:schema30.properties.ageRatingOverride,data:data26};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.koreaAgeRatingOverride !== undefined){
let data27 = data.koreaAgeRatingOverride;
if((typeof data27 !== "string") && (data27 !== null)){
const err18 = {instancePath:instancePath+"/koreaAgeRatingOverride",schemaPath:"#/properties/koreaAgeRatingOverride/type",keyword:"type",params:{type: schema30.properties.koreaAgeRatingOverride.type},message:"must be string,null",schema:schema30.properties.koreaAgeRatingOverride.type,parentSchema:schema30.properties.koreaAgeRatingOverride,data:data27};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((((data27 === "NONE") || (data27 === "ALL")) || (data27 === "TWELVE_PLUS")) || (data27 === "FIFTEEN_PLUS")) || (data27 === "NINETEEN_PLUS")) || (data27 === null))){
const err19 = {instancePath:instancePath+"/koreaAgeRatingOverride",schemaPath:"#/properties/koreaAgeRatingOverride/enum",keyword:"enum",params:{allowedValues: schema30.properties.koreaAgeRatingOverride.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.koreaAgeRatingOverride.enum,parentSchema:schema30.properties.koreaAgeRatingOverride,data:data27};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.gracRatingClassificationNumber !== undefined){
if(!(validate71(data.gracRatingClassificationNumber, {instancePath:instancePath+"/gracRatingClassificationNumber",parentData:data,parentDataProperty:"gracRatingClassificationNumber",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.developerAgeRatingInfoUrl !== undefined){
if(!(validate71(data.developerAgeRatingInfoUrl, {instancePath:instancePath+"/developerAgeRatingInfoUrl",parentData:data,parentDataProperty:"developerAgeRatingInfoUrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"properties":{"from":{"type":"string","minLength":1},"default":{"$ref":"#/$defs/defaultTexts"},"ar-SA":{"$ref":"#/$defs/localeTexts"},"bn-BD":{"$ref":"#/$defs/localeTexts"},"ca":{"$ref":"#/$defs/localeTexts"},"cs":{"$ref":"#/$defs/localeTexts"},"da":{"$ref":"#/$defs/localeTexts"},"de-DE":{"$ref":"#/$defs/localeTexts"},"el":{"$ref":"#/$defs/localeTexts"},"en-AU":{"$ref":"#/$defs/localeTexts"},"en-CA":{"$ref":"#/$defs/localeTexts"},"en-GB":{"$ref":"#/$defs/localeTexts"},"en-US":{"$ref":"#/$defs/localeTexts"},"es-ES":{"$ref":"#/$defs/localeTexts"},"es-MX":{"$ref":"#/$defs/localeTexts"},"fi":{"$ref":"#/$defs/localeTexts"},"fr-CA":{"$ref":"#/$defs/localeTexts"},"fr-FR":{"$ref":"#/$defs/localeTexts"},"gu-IN":{"$ref":"#/$defs/localeTexts"},"he":{"$ref":"#/$defs/localeTexts"},"hi":{"$ref":"#/$defs/localeTexts"},"hr":{"$ref":"#/$defs/localeTexts"},"hu":{"$ref":"#/$defs/localeTexts"},"id":{"$ref":"#/$defs/localeTexts"},"it":{"$ref":"#/$defs/localeTexts"},"ja":{"$ref":"#/$defs/localeTexts"},"kn-IN":{"$ref":"#/$defs/localeTexts"},"ko":{"$ref":"#/$defs/localeTexts"},"ml-IN":{"$ref":"#/$defs/localeTexts"},"mr-IN":{"$ref":"#/$defs/localeTexts"},"ms":{"$ref":"#/$defs/localeTexts"},"nl-NL":{"$ref":"#/$defs/localeTexts"},"no":{"$ref":"#/$defs/localeTexts"},"or-IN":{"$ref":"#/$defs/localeTexts"},"pa-IN":{"$ref":"#/$defs/localeTexts"},"pl":{"$ref":"#/$defs/localeTexts"},"pt-BR":{"$ref":"#/$defs/localeTexts"},"pt-PT":{"$ref":"#/$defs/localeTexts"},"ro":{"$ref":"#/$defs/localeTexts"},"ru":{"$ref":"#/$defs/localeTexts"},"sk":{"$ref":"#/$defs/localeTexts"},"sl-SI":{"$ref":"#/$defs/localeTexts"},"sv":{"$ref":"#/$defs/localeTexts"},"ta-IN":{"$ref":"#/$defs/localeTexts"},"te-IN":{"$ref":"#/$defs/localeTexts"},"th":{"$ref":"#/$defs/localeTexts"},"tr":{"$ref":"#/$defs/localeTexts"},"uk":{"$ref":"#/$defs/localeTexts"},"ur-PK":{"$ref":"#/$defs/localeTexts"},"vi":{"$ref":"#/$defs/localeTexts"},"zh-Hans":{"$ref":"#/$defs/localeTexts"},"zh-Hant":{"$ref":"#/$defs/localeTexts"}},"type":"object","additionalProperties":{"$ref":"#/$defs/localeTexts"}};
const schema33 = {"type":["object","null"],"additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/name"},"subtitle":{"$ref":"#/$defs/subtitle"},"privacyPolicyUrl":{"$ref":"#/$defs/privacyPolicyUrl"},"privacyChoicesUrl":{"$ref":"#/$defs/privacyChoicesUrl"},"privacyPolicyText":{"$ref":"#/$defs/privacyPolicyText"},"description":{"$ref":"#/$defs/description"},"keywords":{"$ref":"#/$defs/keywords"},"whatsNew":{"$ref":"#/$defs/whatsNew"},"promotionalText":{"$ref":"#/$defs/promotionalText"},"supportUrl":{"$ref":"#/$defs/supportUrl"},"marketingUrl":{"$ref":"#/$defs/marketingUrl"}}};
const schema34 = {"$ref":"#/$defs/text","minLength":2,"maxLength":30};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
if(typeof data === "string"){
if(func2(data) > 30){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 2){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters",schema:2,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"$ref":"#/$defs/clearableText","maxLength":30};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(typeof data === "string"){
if(func2(data) > 30){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"$ref":"#/$defs/clearableText","maxLength":255,"format":"uri"};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(typeof data === "string"){
if(func2(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"$ref":"#/$defs/clearableText","maxLength":255,"format":"uri"};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(typeof data === "string"){
if(func2(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type},message:"must be string,object,null",schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err2 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Object.keys(data).length < 1){
const err3 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "file") || (key0 === "env"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.file !== undefined){
if(!(validate55(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
if(!(validate57(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"$ref":"#/$defs/clearableText","maxLength":4000};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"$ref":"#/$defs/keywordList","maxLength":100};
const schema41 = {"type":["string","array","object","null"],"minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"file":{"$ref":"#/$defs/file"},"env":{"$ref":"#/$defs/env"}},"minLength":1,"minItems":1,"items":{"type":"string","minLength":1,"pattern":"^[^,]*$"}};
const pattern9 = new RegExp("^[^,]*$", "u");

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema41.type},message:"must be string,array,object,null",schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern9.test(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[^,]*$"},message:"must match pattern \""+"^[^,]*$"+"\"",schema:"^[^,]*$",parentSchema:schema41.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.items.type,parentSchema:schema41.items,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err6 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Object.keys(data).length < 1){
const err7 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "file") || (key0 === "env"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.file !== undefined){
if(!(validate55(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
if(!(validate57(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate119(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
if(typeof data === "string"){
if(func2(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"$ref":"#/$defs/clearableText","maxLength":4000};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(typeof data === "string"){
if(func2(data) > 4000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"$ref":"#/$defs/clearableText","maxLength":170};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(typeof data === "string"){
if(func2(data) > 170){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 170},message:"must NOT have more than 170 characters",schema:170,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"$ref":"#/$defs/clearableText","maxLength":255,"format":"uri"};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(typeof data === "string"){
if(func2(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"$ref":"#/$defs/clearableText","maxLength":255,"format":"uri"};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(typeof data === "string"){
if(func2(data) > 255){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type},message:"must be object,null",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate99(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.subtitle !== undefined){
if(!(validate102(data.subtitle, {instancePath:instancePath+"/subtitle",parentData:data,parentDataProperty:"subtitle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.privacyPolicyUrl !== undefined){
if(!(validate105(data.privacyPolicyUrl, {instancePath:instancePath+"/privacyPolicyUrl",parentData:data,parentDataProperty:"privacyPolicyUrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.privacyChoicesUrl !== undefined){
if(!(validate108(data.privacyChoicesUrl, {instancePath:instancePath+"/privacyChoicesUrl",parentData:data,parentDataProperty:"privacyChoicesUrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.privacyPolicyText !== undefined){
if(!(validate111(data.privacyPolicyText, {instancePath:instancePath+"/privacyPolicyText",parentData:data,parentDataProperty:"privacyPolicyText",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate115(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.keywords !== undefined){
if(!(validate118(data.keywords, {instancePath:instancePath+"/keywords",parentData:data,parentDataProperty:"keywords",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.whatsNew !== undefined){
if(!(validate124(data.whatsNew, {instancePath:instancePath+"/whatsNew",parentData:data,parentDataProperty:"whatsNew",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.promotionalText !== undefined){
if(!(validate127(data.promotionalText, {instancePath:instancePath+"/promotionalText",parentData:data,parentDataProperty:"promotionalText",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.supportUrl !== undefined){
if(!(validate130(data.supportUrl, {instancePath:instancePath+"/supportUrl",parentData:data,parentDataProperty:"supportUrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.marketingUrl !== undefined){
if(!(validate133(data.marketingUrl, {instancePath:instancePath+"/marketingUrl",parentData:data,parentDataProperty:"marketingUrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/name"},"subtitle":{"$ref":"#/$defs/subtitle"},"privacyPolicyUrl":{"$ref":"#/$defs/privacyPolicyUrl"},"privacyChoicesUrl":{"$ref":"#/$defs/privacyChoicesUrl"},"privacyPolicyText":{"$ref":"#/$defs/privacyPolicyText"},"description":{"$ref":"#/$defs/description"},"keywords":{"$ref":"#/$defs/keywords"},"whatsNew":{"$ref":"#/$defs/whatsNew"},"promotionalText":{"$ref":"#/$defs/promotionalText"},"supportUrl":{"$ref":"#/$defs/supportUrl"},"marketingUrl":{"$ref":"#/$defs/marketingUrl"}}};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate99(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.subtitle !== undefined){
if(!(validate102(data.subtitle, {instancePath:instancePath+"/subtitle",parentData:data,parentDataProperty:"subtitle",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.privacyPolicyUrl !== undefined){
if(!(validate105(data.privacyPolicyUrl, {instancePath:instancePath+"/privacyPolicyUrl",parentData:data,parentDataProperty:"privacyPolicyUrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.privacyChoicesUrl !== undefined){
if(!(validate108(data.privacyChoicesUrl, {instancePath:instancePath+"/privacyChoicesUrl",parentData:data,parentDataProperty:"privacyChoicesUrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.privacyPolicyText !== undefined){
if(!(validate111(data.privacyPolicyText, {instancePath:instancePath+"/privacyPolicyText",parentData:data,parentDataProperty:"privacyPolicyText",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate115(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.keywords !== undefined){
if(!(validate118(data.keywords, {instancePath:instancePath+"/keywords",parentData:data,parentDataProperty:"keywords",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.whatsNew !== undefined){
if(!(validate124(data.whatsNew, {instancePath:instancePath+"/whatsNew",parentData:data,parentDataProperty:"whatsNew",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
if(data.promotionalText !== undefined){
if(!(validate127(data.promotionalText, {instancePath:instancePath+"/promotionalText",parentData:data,parentDataProperty:"promotionalText",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.supportUrl !== undefined){
if(!(validate130(data.supportUrl, {instancePath:instancePath+"/supportUrl",parentData:data,parentDataProperty:"supportUrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.marketingUrl !== undefined){
if(!(validate133(data.marketingUrl, {instancePath:instancePath+"/marketingUrl",parentData:data,parentDataProperty:"marketingUrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
if(!(validate98(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err0 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.from,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.from.type,parentSchema:schema32.properties.from,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.default !== undefined){
if(!(validate137(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data["ar-SA"] !== undefined){
if(!(validate98(data["ar-SA"], {instancePath:instancePath+"/ar-SA",parentData:data,parentDataProperty:"ar-SA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["bn-BD"] !== undefined){
if(!(validate98(data["bn-BD"], {instancePath:instancePath+"/bn-BD",parentData:data,parentDataProperty:"bn-BD",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.ca !== undefined){
if(!(validate98(data.ca, {instancePath:instancePath+"/ca",parentData:data,parentDataProperty:"ca",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.cs !== undefined){
if(!(validate98(data.cs, {instancePath:instancePath+"/cs",parentData:data,parentDataProperty:"cs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.da !== undefined){
if(!(validate98(data.da, {instancePath:instancePath+"/da",parentData:data,parentDataProperty:"da",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["de-DE"] !== undefined){
if(!(validate98(data["de-DE"], {instancePath:instancePath+"/de-DE",parentData:data,parentDataProperty:"de-DE",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.el !== undefined){
if(!(validate98(data.el, {instancePath:instancePath+"/el",parentData:data,parentDataProperty:"el",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["en-AU"] !== undefined){
if(!(validate98(data["en-AU"], {instancePath:instancePath+"/en-AU",parentData:data,parentDataProperty:"en-AU",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["en-CA"] !== undefined){
if(!(validate98(data["en-CA"], {instancePath:instancePath+"/en-CA",parentData:data,parentDataProperty:"en-CA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["en-GB"] !== undefined){
if(!(validate98(data["en-GB"], {instancePath:instancePath+"/en-GB",parentData:data,parentDataProperty:"en-GB",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["en-US"] !== undefined){
if(!(validate98(data["en-US"], {instancePath:instancePath+"/en-US",parentData:data,parentDataProperty:"en-US",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["es-ES"] !== undefined){
if(!(validate98(data["es-ES"], {instancePath:instancePath+"/es-ES",parentData:data,parentDataProperty:"es-ES",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["es-MX"] !== undefined){
if(!(validate98(data["es-MX"], {instancePath:instancePath+"/es-MX",parentData:data,parentDataProperty:"es-MX",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.fi !== undefined){
if(!(validate98(data.fi, {instancePath:instancePath+"/fi",parentData:data,parentDataProperty:"fi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["fr-CA"] !== undefined){
if(!(validate98(data["fr-CA"], {instancePath:instancePath+"/fr-CA",parentData:data,parentDataProperty:"fr-CA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["fr-FR"] !== undefined){
if(!(validate98(data["fr-FR"], {instancePath:instancePath+"/fr-FR",parentData:data,parentDataProperty:"fr-FR",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["gu-IN"] !== undefined){
if(!(validate98(data["gu-IN"], {instancePath:instancePath+"/gu-IN",parentData:data,parentDataProperty:"gu-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.he !== undefined){
if(!(validate98(data.he, {instancePath:instancePath+"/he",parentData:data,parentDataProperty:"he",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.hi !== undefined){
if(!(validate98(data.hi, {instancePath:instancePath+"/hi",parentData:data,parentDataProperty:"hi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.hr !== undefined){
if(!(validate98(data.hr, {instancePath:instancePath+"/hr",parentData:data,parentDataProperty:"hr",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.hu !== undefined){
if(!(validate98(data.hu, {instancePath:instancePath+"/hu",parentData:data,parentDataProperty:"hu",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate98(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.it !== undefined){
if(!(validate98(data.it, {instancePath:instancePath+"/it",parentData:data,parentDataProperty:"it",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.ja !== undefined){
if(!(validate98(data.ja, {instancePath:instancePath+"/ja",parentData:data,parentDataProperty:"ja",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["kn-IN"] !== undefined){
if(!(validate98(data["kn-IN"], {instancePath:instancePath+"/kn-IN",parentData:data,parentDataProperty:"kn-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.ko !== undefined){
if(!(validate98(data.ko, {instancePath:instancePath+"/ko",parentData:data,parentDataProperty:"ko",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["ml-IN"] !== undefined){
if(!(validate98(data["ml-IN"], {instancePath:instancePath+"/ml-IN",parentData:data,parentDataProperty:"ml-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["mr-IN"] !== undefined){
if(!(validate98(data["mr-IN"], {instancePath:instancePath+"/mr-IN",parentData:data,parentDataProperty:"mr-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.ms !== undefined){
if(!(validate98(data.ms, {instancePath:instancePath+"/ms",parentData:data,parentDataProperty:"ms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["nl-NL"] !== undefined){
if(!(validate98(data["nl-NL"], {instancePath:instancePath+"/nl-NL",parentData:data,parentDataProperty:"nl-NL",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.no !== undefined){
if(!(validate98(data.no, {instancePath:instancePath+"/no",parentData:data,parentDataProperty:"no",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["or-IN"] !== undefined){
if(!(validate98(data["or-IN"], {instancePath:instancePath+"/or-IN",parentData:data,parentDataProperty:"or-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["pa-IN"] !== undefined){
if(!(validate98(data["pa-IN"], {instancePath:instancePath+"/pa-IN",parentData:data,parentDataProperty:"pa-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.pl !== undefined){
if(!(validate98(data.pl, {instancePath:instancePath+"/pl",parentData:data,parentDataProperty:"pl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["pt-BR"] !== undefined){
if(!(validate98(data["pt-BR"], {instancePath:instancePath+"/pt-BR",parentData:data,parentDataProperty:"pt-BR",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["pt-PT"] !== undefined){
if(!(validate98(data["pt-PT"], {instancePath:instancePath+"/pt-PT",parentData:data,parentDataProperty:"pt-PT",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.ro !== undefined){
if(!(validate98(data.ro, {instancePath:instancePath+"/ro",parentData:data,parentDataProperty:"ro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.ru !== undefined){
if(!(validate98(data.ru, {instancePath:instancePath+"/ru",parentData:data,parentDataProperty:"ru",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.sk !== undefined){
if(!(validate98(data.sk, {instancePath:instancePath+"/sk",parentData:data,parentDataProperty:"sk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["sl-SI"] !== undefined){
if(!(validate98(data["sl-SI"], {instancePath:instancePath+"/sl-SI",parentData:data,parentDataProperty:"sl-SI",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.sv !== undefined){
if(!(validate98(data.sv, {instancePath:instancePath+"/sv",parentData:data,parentDataProperty:"sv",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["ta-IN"] !== undefined){
if(!(validate98(data["ta-IN"], {instancePath:instancePath+"/ta-IN",parentData:data,parentDataProperty:"ta-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["te-IN"] !== undefined){
if(!(validate98(data["te-IN"], {instancePath:instancePath+"/te-IN",parentData:data,parentDataProperty:"te-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.th !== undefined){
if(!(validate98(data.th, {instancePath:instancePath+"/th",parentData:data,parentDataProperty:"th",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.tr !== undefined){
if(!(validate98(data.tr, {instancePath:instancePath+"/tr",parentData:data,parentDataProperty:"tr",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.uk !== undefined){
if(!(validate98(data.uk, {instancePath:instancePath+"/uk",parentData:data,parentDataProperty:"uk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["ur-PK"] !== undefined){
if(!(validate98(data["ur-PK"], {instancePath:instancePath+"/ur-PK",parentData:data,parentDataProperty:"ur-PK",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data.vi !== undefined){
if(!(validate98(data.vi, {instancePath:instancePath+"/vi",parentData:data,parentDataProperty:"vi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["zh-Hans"] !== undefined){
if(!(validate98(data["zh-Hans"], {instancePath:instancePath+"/zh-Hans",parentData:data,parentDataProperty:"zh-Hans",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
if(data["zh-Hant"] !== undefined){
if(!(validate98(data["zh-Hant"], {instancePath:instancePath+"/zh-Hant",parentData:data,parentDataProperty:"zh-Hant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"properties":{"from":{"type":"string","minLength":1},"default":{"$ref":"#/$defs/screenshotTypes"},"ar-SA":{"$ref":"#/$defs/screenshotTypes"},"bn-BD":{"$ref":"#/$defs/screenshotTypes"},"ca":{"$ref":"#/$defs/screenshotTypes"},"cs":{"$ref":"#/$defs/screenshotTypes"},"da":{"$ref":"#/$defs/screenshotTypes"},"de-DE":{"$ref":"#/$defs/screenshotTypes"},"el":{"$ref":"#/$defs/screenshotTypes"},"en-AU":{"$ref":"#/$defs/screenshotTypes"},"en-CA":{"$ref":"#/$defs/screenshotTypes"},"en-GB":{"$ref":"#/$defs/screenshotTypes"},"en-US":{"$ref":"#/$defs/screenshotTypes"},"es-ES":{"$ref":"#/$defs/screenshotTypes"},"es-MX":{"$ref":"#/$defs/screenshotTypes"},"fi":{"$ref":"#/$defs/screenshotTypes"},"fr-CA":{"$ref":"#/$defs/screenshotTypes"},"fr-FR":{"$ref":"#/$defs/screenshotTypes"},"gu-IN":{"$ref":"#/$defs/screenshotTypes"},"he":{"$ref":"#/$defs/screenshotTypes"},"hi":{"$ref":"#/$defs/screenshotTypes"},"hr":{"$ref":"#/$defs/screenshotTypes"},"hu":{"$ref":"#/$defs/screenshotTypes"},"id":{"$ref":"#/$defs/screenshotTypes"},"it":{"$ref":"#/$defs/screenshotTypes"},"ja":{"$ref":"#/$defs/screenshotTypes"},"kn-IN":{"$ref":"#/$defs/screenshotTypes"},"ko":{"$ref":"#/$defs/screenshotTypes"},"ml-IN":{"$ref":"#/$defs/screenshotTypes"},"mr-IN":{"$ref":"#/$defs/screenshotTypes"},"ms":{"$ref":"#/$defs/screenshotTypes"},"nl-NL":{"$ref":"#/$defs/screenshotTypes"},"no":{"$ref":"#/$defs/screenshotTypes"},"or-IN":{"$ref":"#/$defs/screenshotTypes"},"pa-IN":{"$ref":"#/$defs/screenshotTypes"},"pl":{"$ref":"#/$defs/screenshotTypes"},"pt-BR":{"$ref":"#/$defs/screenshotTypes"},"pt-PT":{"$ref":"#/$defs/screenshotTypes"},"ro":{"$ref":"#/$defs/screenshotTypes"},"ru":{"$ref":"#/$defs/screenshotTypes"},"sk":{"$ref":"#/$defs/screenshotTypes"},"sl-SI":{"$ref":"#/$defs/screenshotTypes"},"sv":{"$ref":"#/$defs/screenshotTypes"},"ta-IN":{"$ref":"#/$defs/screenshotTypes"},"te-IN":{"$ref":"#/$defs/screenshotTypes"},"th":{"$ref":"#/$defs/screenshotTypes"},"tr":{"$ref":"#/$defs/screenshotTypes"},"uk":{"$ref":"#/$defs/screenshotTypes"},"ur-PK":{"$ref":"#/$defs/screenshotTypes"},"vi":{"$ref":"#/$defs/screenshotTypes"},"zh-Hans":{"$ref":"#/$defs/screenshotTypes"},"zh-Hant":{"$ref":"#/$defs/screenshotTypes"}},"type":"object","additionalProperties":{"$ref":"#/$defs/screenshotTypes"}};
const schema48 = {"type":"object","additionalProperties":false,"properties":{"APP_IPHONE_67":{"$ref":"#/$defs/screenshotFiles"},"APP_IPHONE_65":{"$ref":"#/$defs/screenshotFiles"},"APP_IPHONE_61":{"$ref":"#/$defs/screenshotFiles"},"APP_IPHONE_58":{"$ref":"#/$defs/screenshotFiles"},"APP_IPHONE_55":{"$ref":"#/$defs/screenshotFiles"},"APP_IPHONE_47":{"$ref":"#/$defs/screenshotFiles"},"APP_IPHONE_40":{"$ref":"#/$defs/screenshotFiles"},"APP_IPHONE_35":{"$ref":"#/$defs/screenshotFiles"},"APP_IPAD_PRO_3GEN_129":{"$ref":"#/$defs/screenshotFiles"},"APP_IPAD_PRO_3GEN_11":{"$ref":"#/$defs/screenshotFiles"},"APP_IPAD_PRO_129":{"$ref":"#/$defs/screenshotFiles"},"APP_IPAD_105":{"$ref":"#/$defs/screenshotFiles"},"APP_IPAD_97":{"$ref":"#/$defs/screenshotFiles"},"APP_DESKTOP":{"$ref":"#/$defs/screenshotFiles"},"APP_WATCH_ULTRA":{"$ref":"#/$defs/screenshotFiles"},"APP_WATCH_SERIES_10":{"$ref":"#/$defs/screenshotFiles"},"APP_WATCH_SERIES_7":{"$ref":"#/$defs/screenshotFiles"},"APP_WATCH_SERIES_4":{"$ref":"#/$defs/screenshotFiles"},"APP_WATCH_SERIES_3":{"$ref":"#/$defs/screenshotFiles"},"APP_APPLE_TV":{"$ref":"#/$defs/screenshotFiles"},"APP_APPLE_VISION_PRO":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPHONE_67":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPHONE_65":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPHONE_61":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPHONE_58":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPHONE_55":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPHONE_47":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPHONE_40":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPAD_PRO_3GEN_129":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPAD_PRO_3GEN_11":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPAD_PRO_129":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPAD_105":{"$ref":"#/$defs/screenshotFiles"},"IMESSAGE_APP_IPAD_97":{"$ref":"#/$defs/screenshotFiles"}}};
const schema49 = {"type":["array","null"],"maxItems":10,"items":{"type":"string","minLength":1}};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type},message:"must be array,null",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 10){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema49.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.items.type,parentSchema:schema49.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema48.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.APP_IPHONE_67 !== undefined){
if(!(validate203(data.APP_IPHONE_67, {instancePath:instancePath+"/APP_IPHONE_67",parentData:data,parentDataProperty:"APP_IPHONE_67",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_IPHONE_65 !== undefined){
if(!(validate203(data.APP_IPHONE_65, {instancePath:instancePath+"/APP_IPHONE_65",parentData:data,parentDataProperty:"APP_IPHONE_65",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_IPHONE_61 !== undefined){
if(!(validate203(data.APP_IPHONE_61, {instancePath:instancePath+"/APP_IPHONE_61",parentData:data,parentDataProperty:"APP_IPHONE_61",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_IPHONE_58 !== undefined){
if(!(validate203(data.APP_IPHONE_58, {instancePath:instancePath+"/APP_IPHONE_58",parentData:data,parentDataProperty:"APP_IPHONE_58",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_IPHONE_55 !== undefined){
if(!(validate203(data.APP_IPHONE_55, {instancePath:instancePath+"/APP_IPHONE_55",parentData:data,parentDataProperty:"APP_IPHONE_55",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_IPHONE_47 !== undefined){
if(!(validate203(data.APP_IPHONE_47, {instancePath:instancePath+"/APP_IPHONE_47",parentData:data,parentDataProperty:"APP_IPHONE_47",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_IPHONE_40 !== undefined){
if(!(validate203(data.APP_IPHONE_40, {instancePath:instancePath+"/APP_IPHONE_40",parentData:data,parentDataProperty:"APP_IPHONE_40",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_IPHONE_35 !== undefined){
if(!(validate203(data.APP_IPHONE_35, {instancePath:instancePath+"/APP_IPHONE_35",parentData:data,parentDataProperty:"APP_IPHONE_35",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_IPAD_PRO_3GEN_129 !== undefined){
if(!(validate203(data.APP_IPAD_PRO_3GEN_129, {instancePath:instancePath+"/APP_IPAD_PRO_3GEN_129",parentData:data,parentDataProperty:"APP_IPAD_PRO_3GEN_129",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_IPAD_PRO_3GEN_11 !== undefined){
if(!(validate203(data.APP_IPAD_PRO_3GEN_11, {instancePath:instancePath+"/APP_IPAD_PRO_3GEN_11",parentData:data,parentDataProperty:"APP_IPAD_PRO_3GEN_11",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_IPAD_PRO_129 !== undefined){
if(!(validate203(data.APP_IPAD_PRO_129, {instancePath:instancePath+"/APP_IPAD_PRO_129",parentData:data,parentDataProperty:"APP_IPAD_PRO_129",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_IPAD_105 !== undefined){
if(!(validate203(data.APP_IPAD_105, {instancePath:instancePath+"/APP_IPAD_105",parentData:data,parentDataProperty:"APP_IPAD_105",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_IPAD_97 !== undefined){
if(!(validate203(data.APP_IPAD_97, {instancePath:instancePath+"/APP_IPAD_97",parentData:data,parentDataProperty:"APP_IPAD_97",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_DESKTOP !== undefined){
if(!(validate203(data.APP_DESKTOP, {instancePath:instancePath+"/APP_DESKTOP",parentData:data,parentDataProperty:"APP_DESKTOP",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_WATCH_ULTRA !== undefined){
if(!(validate203(data.APP_WATCH_ULTRA, {instancePath:instancePath+"/APP_WATCH_ULTRA",parentData:data,parentDataProperty:"APP_WATCH_ULTRA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_WATCH_SERIES_10 !== undefined){
if(!(validate203(data.APP_WATCH_SERIES_10, {instancePath:instancePath+"/APP_WATCH_SERIES_10",parentData:data,parentDataProperty:"APP_WATCH_SERIES_10",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_WATCH_SERIES_7 !== undefined){
if(!(validate203(data.APP_WATCH_SERIES_7, {instancePath:instancePath+"/APP_WATCH_SERIES_7",parentData:data,parentDataProperty:"APP_WATCH_SERIES_7",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_WATCH_SERIES_4 !== undefined){
if(!(validate203(data.APP_WATCH_SERIES_4, {instancePath:instancePath+"/APP_WATCH_SERIES_4",parentData:data,parentDataProperty:"APP_WATCH_SERIES_4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_WATCH_SERIES_3 !== undefined){
if(!(validate203(data.APP_WATCH_SERIES_3, {instancePath:instancePath+"/APP_WATCH_SERIES_3",parentData:data,parentDataProperty:"APP_WATCH_SERIES_3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_APPLE_TV !== undefined){
if(!(validate203(data.APP_APPLE_TV, {instancePath:instancePath+"/APP_APPLE_TV",parentData:data,parentDataProperty:"APP_APPLE_TV",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.APP_APPLE_VISION_PRO !== undefined){
if(!(validate203(data.APP_APPLE_VISION_PRO, {instancePath:instancePath+"/APP_APPLE_VISION_PRO",parentData:data,parentDataProperty:"APP_APPLE_VISION_PRO",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.IMESSAGE_APP_IPHONE_67 !== undefined){
if(!(validate203(data.IMESSAGE_APP_IPHONE_67, {instancePath:instancePath+"/IMESSAGE_APP_IPHONE_67",parentData:data,parentDataProperty:"IMESSAGE_APP_IPHONE_67",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.IMESSAGE_APP_IPHONE_65 !== undefined){
if(!(validate203(data.IMESSAGE_APP_IPHONE_65, {instancePath:instancePath+"/IMESSAGE_APP_IPHONE_65",parentData:data,parentDataProperty:"IMESSAGE_APP_IPHONE_65",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.IMESSAGE_APP_IPHONE_61 !== undefined){
if(!(validate203(data.IMESSAGE_APP_IPHONE_61, {instancePath:instancePath+"/IMESSAGE_APP_IPHONE_61",parentData:data,parentDataProperty:"IMESSAGE_APP_IPHONE_61",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.IMESSAGE_APP_IPHONE_58 !== undefined){
if(!(validate203(data.IMESSAGE_APP_IPHONE_58, {instancePath:instancePath+"/IMESSAGE_APP_IPHONE_58",parentData:data,parentDataProperty:"IMESSAGE_APP_IPHONE_58",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.IMESSAGE_APP_IPHONE_55 !== undefined){
if(!(validate203(data.IMESSAGE_APP_IPHONE_55, {instancePath:instancePath+"/IMESSAGE_APP_IPHONE_55",parentData:data,parentDataProperty:"IMESSAGE_APP_IPHONE_55",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.IMESSAGE_APP_IPHONE_47 !== undefined){
if(!(validate203(data.IMESSAGE_APP_IPHONE_47, {instancePath:instancePath+"/IMESSAGE_APP_IPHONE_47",parentData:data,parentDataProperty:"IMESSAGE_APP_IPHONE_47",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.IMESSAGE_APP_IPHONE_40 !== undefined){
if(!(validate203(data.IMESSAGE_APP_IPHONE_40, {instancePath:instancePath+"/IMESSAGE_APP_IPHONE_40",parentData:data,parentDataProperty:"IMESSAGE_APP_IPHONE_40",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.IMESSAGE_APP_IPAD_PRO_3GEN_129 !== undefined){
if(!(validate203(data.IMESSAGE_APP_IPAD_PRO_3GEN_129, {instancePath:instancePath+"/IMESSAGE_APP_IPAD_PRO_3GEN_129",parentData:data,parentDataProperty:"IMESSAGE_APP_IPAD_PRO_3GEN_129",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.IMESSAGE_APP_IPAD_PRO_3GEN_11 !== undefined){
if(!(validate203(data.IMESSAGE_APP_IPAD_PRO_3GEN_11, {instancePath:instancePath+"/IMESSAGE_APP_IPAD_PRO_3GEN_11",parentData:data,parentDataProperty:"IMESSAGE_APP_IPAD_PRO_3GEN_11",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.IMESSAGE_APP_IPAD_PRO_129 !== undefined){
if(!(validate203(data.IMESSAGE_APP_IPAD_PRO_129, {instancePath:instancePath+"/IMESSAGE_APP_IPAD_PRO_129",parentData:data,parentDataProperty:"IMESSAGE_APP_IPAD_PRO_129",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.IMESSAGE_APP_IPAD_105 !== undefined){
if(!(validate203(data.IMESSAGE_APP_IPAD_105, {instancePath:instancePath+"/IMESSAGE_APP_IPAD_105",parentData:data,parentDataProperty:"IMESSAGE_APP_IPAD_105",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data.IMESSAGE_APP_IPAD_97 !== undefined){
if(!(validate203(data.IMESSAGE_APP_IPAD_97, {instancePath:instancePath+"/IMESSAGE_APP_IPAD_97",parentData:data,parentDataProperty:"IMESSAGE_APP_IPAD_97",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate201.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema47.properties, key0))){
if(!(validate202(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err0 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema47.properties.from,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.from.type,parentSchema:schema47.properties.from,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.default !== undefined){
if(!(validate202(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["ar-SA"] !== undefined){
if(!(validate202(data["ar-SA"], {instancePath:instancePath+"/ar-SA",parentData:data,parentDataProperty:"ar-SA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["bn-BD"] !== undefined){
if(!(validate202(data["bn-BD"], {instancePath:instancePath+"/bn-BD",parentData:data,parentDataProperty:"bn-BD",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.ca !== undefined){
if(!(validate202(data.ca, {instancePath:instancePath+"/ca",parentData:data,parentDataProperty:"ca",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.cs !== undefined){
if(!(validate202(data.cs, {instancePath:instancePath+"/cs",parentData:data,parentDataProperty:"cs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.da !== undefined){
if(!(validate202(data.da, {instancePath:instancePath+"/da",parentData:data,parentDataProperty:"da",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["de-DE"] !== undefined){
if(!(validate202(data["de-DE"], {instancePath:instancePath+"/de-DE",parentData:data,parentDataProperty:"de-DE",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.el !== undefined){
if(!(validate202(data.el, {instancePath:instancePath+"/el",parentData:data,parentDataProperty:"el",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["en-AU"] !== undefined){
if(!(validate202(data["en-AU"], {instancePath:instancePath+"/en-AU",parentData:data,parentDataProperty:"en-AU",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["en-CA"] !== undefined){
if(!(validate202(data["en-CA"], {instancePath:instancePath+"/en-CA",parentData:data,parentDataProperty:"en-CA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["en-GB"] !== undefined){
if(!(validate202(data["en-GB"], {instancePath:instancePath+"/en-GB",parentData:data,parentDataProperty:"en-GB",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["en-US"] !== undefined){
if(!(validate202(data["en-US"], {instancePath:instancePath+"/en-US",parentData:data,parentDataProperty:"en-US",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["es-ES"] !== undefined){
if(!(validate202(data["es-ES"], {instancePath:instancePath+"/es-ES",parentData:data,parentDataProperty:"es-ES",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["es-MX"] !== undefined){
if(!(validate202(data["es-MX"], {instancePath:instancePath+"/es-MX",parentData:data,parentDataProperty:"es-MX",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.fi !== undefined){
if(!(validate202(data.fi, {instancePath:instancePath+"/fi",parentData:data,parentDataProperty:"fi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["fr-CA"] !== undefined){
if(!(validate202(data["fr-CA"], {instancePath:instancePath+"/fr-CA",parentData:data,parentDataProperty:"fr-CA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["fr-FR"] !== undefined){
if(!(validate202(data["fr-FR"], {instancePath:instancePath+"/fr-FR",parentData:data,parentDataProperty:"fr-FR",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["gu-IN"] !== undefined){
if(!(validate202(data["gu-IN"], {instancePath:instancePath+"/gu-IN",parentData:data,parentDataProperty:"gu-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.he !== undefined){
if(!(validate202(data.he, {instancePath:instancePath+"/he",parentData:data,parentDataProperty:"he",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.hi !== undefined){
if(!(validate202(data.hi, {instancePath:instancePath+"/hi",parentData:data,parentDataProperty:"hi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.hr !== undefined){
if(!(validate202(data.hr, {instancePath:instancePath+"/hr",parentData:data,parentDataProperty:"hr",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.hu !== undefined){
if(!(validate202(data.hu, {instancePath:instancePath+"/hu",parentData:data,parentDataProperty:"hu",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate202(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.it !== undefined){
if(!(validate202(data.it, {instancePath:instancePath+"/it",parentData:data,parentDataProperty:"it",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.ja !== undefined){
if(!(validate202(data.ja, {instancePath:instancePath+"/ja",parentData:data,parentDataProperty:"ja",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["kn-IN"] !== undefined){
if(!(validate202(data["kn-IN"], {instancePath:instancePath+"/kn-IN",parentData:data,parentDataProperty:"kn-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.ko !== undefined){
if(!(validate202(data.ko, {instancePath:instancePath+"/ko",parentData:data,parentDataProperty:"ko",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["ml-IN"] !== undefined){
if(!(validate202(data["ml-IN"], {instancePath:instancePath+"/ml-IN",parentData:data,parentDataProperty:"ml-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["mr-IN"] !== undefined){
if(!(validate202(data["mr-IN"], {instancePath:instancePath+"/mr-IN",parentData:data,parentDataProperty:"mr-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.ms !== undefined){
if(!(validate202(data.ms, {instancePath:instancePath+"/ms",parentData:data,parentDataProperty:"ms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["nl-NL"] !== undefined){
if(!(validate202(data["nl-NL"], {instancePath:instancePath+"/nl-NL",parentData:data,parentDataProperty:"nl-NL",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.no !== undefined){
if(!(validate202(data.no, {instancePath:instancePath+"/no",parentData:data,parentDataProperty:"no",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["or-IN"] !== undefined){
if(!(validate202(data["or-IN"], {instancePath:instancePath+"/or-IN",parentData:data,parentDataProperty:"or-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["pa-IN"] !== undefined){
if(!(validate202(data["pa-IN"], {instancePath:instancePath+"/pa-IN",parentData:data,parentDataProperty:"pa-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.pl !== undefined){
if(!(validate202(data.pl, {instancePath:instancePath+"/pl",parentData:data,parentDataProperty:"pl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["pt-BR"] !== undefined){
if(!(validate202(data["pt-BR"], {instancePath:instancePath+"/pt-BR",parentData:data,parentDataProperty:"pt-BR",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["pt-PT"] !== undefined){
if(!(validate202(data["pt-PT"], {instancePath:instancePath+"/pt-PT",parentData:data,parentDataProperty:"pt-PT",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.ro !== undefined){
if(!(validate202(data.ro, {instancePath:instancePath+"/ro",parentData:data,parentDataProperty:"ro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.ru !== undefined){
if(!(validate202(data.ru, {instancePath:instancePath+"/ru",parentData:data,parentDataProperty:"ru",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.sk !== undefined){
if(!(validate202(data.sk, {instancePath:instancePath+"/sk",parentData:data,parentDataProperty:"sk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["sl-SI"] !== undefined){
if(!(validate202(data["sl-SI"], {instancePath:instancePath+"/sl-SI",parentData:data,parentDataProperty:"sl-SI",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.sv !== undefined){
if(!(validate202(data.sv, {instancePath:instancePath+"/sv",parentData:data,parentDataProperty:"sv",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["ta-IN"] !== undefined){
if(!(validate202(data["ta-IN"], {instancePath:instancePath+"/ta-IN",parentData:data,parentDataProperty:"ta-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["te-IN"] !== undefined){
if(!(validate202(data["te-IN"], {instancePath:instancePath+"/te-IN",parentData:data,parentDataProperty:"te-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.th !== undefined){
if(!(validate202(data.th, {instancePath:instancePath+"/th",parentData:data,parentDataProperty:"th",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.tr !== undefined){
if(!(validate202(data.tr, {instancePath:instancePath+"/tr",parentData:data,parentDataProperty:"tr",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.uk !== undefined){
if(!(validate202(data.uk, {instancePath:instancePath+"/uk",parentData:data,parentDataProperty:"uk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["ur-PK"] !== undefined){
if(!(validate202(data["ur-PK"], {instancePath:instancePath+"/ur-PK",parentData:data,parentDataProperty:"ur-PK",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.vi !== undefined){
if(!(validate202(data.vi, {instancePath:instancePath+"/vi",parentData:data,parentDataProperty:"vi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["zh-Hans"] !== undefined){
if(!(validate202(data["zh-Hans"], {instancePath:instancePath+"/zh-Hans",parentData:data,parentDataProperty:"zh-Hans",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data["zh-Hant"] !== undefined){
if(!(validate202(data["zh-Hant"], {instancePath:instancePath+"/zh-Hant",parentData:data,parentDataProperty:"zh-Hant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}
validate201.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","properties":{"default":{"$ref":"#/$defs/previewTypes"},"ar-SA":{"$ref":"#/$defs/previewTypes"},"bn-BD":{"$ref":"#/$defs/previewTypes"},"ca":{"$ref":"#/$defs/previewTypes"},"cs":{"$ref":"#/$defs/previewTypes"},"da":{"$ref":"#/$defs/previewTypes"},"de-DE":{"$ref":"#/$defs/previewTypes"},"el":{"$ref":"#/$defs/previewTypes"},"en-AU":{"$ref":"#/$defs/previewTypes"},"en-CA":{"$ref":"#/$defs/previewTypes"},"en-GB":{"$ref":"#/$defs/previewTypes"},"en-US":{"$ref":"#/$defs/previewTypes"},"es-ES":{"$ref":"#/$defs/previewTypes"},"es-MX":{"$ref":"#/$defs/previewTypes"},"fi":{"$ref":"#/$defs/previewTypes"},"fr-CA":{"$ref":"#/$defs/previewTypes"},"fr-FR":{"$ref":"#/$defs/previewTypes"},"gu-IN":{"$ref":"#/$defs/previewTypes"},"he":{"$ref":"#/$defs/previewTypes"},"hi":{"$ref":"#/$defs/previewTypes"},"hr":{"$ref":"#/$defs/previewTypes"},"hu":{"$ref":"#/$defs/previewTypes"},"id":{"$ref":"#/$defs/previewTypes"},"it":{"$ref":"#/$defs/previewTypes"},"ja":{"$ref":"#/$defs/previewTypes"},"kn-IN":{"$ref":"#/$defs/previewTypes"},"ko":{"$ref":"#/$defs/previewTypes"},"ml-IN":{"$ref":"#/$defs/previewTypes"},"mr-IN":{"$ref":"#/$defs/previewTypes"},"ms":{"$ref":"#/$defs/previewTypes"},"nl-NL":{"$ref":"#/$defs/previewTypes"},"no":{"$ref":"#/$defs/previewTypes"},"or-IN":{"$ref":"#/$defs/previewTypes"},"pa-IN":{"$ref":"#/$defs/previewTypes"},"pl":{"$ref":"#/$defs/previewTypes"},"pt-BR":{"$ref":"#/$defs/previewTypes"},"pt-PT":{"$ref":"#/$defs/previewTypes"},"ro":{"$ref":"#/$defs/previewTypes"},"ru":{"$ref":"#/$defs/previewTypes"},"sk":{"$ref":"#/$defs/previewTypes"},"sl-SI":{"$ref":"#/$defs/previewTypes"},"sv":{"$ref":"#/$defs/previewTypes"},"ta-IN":{"$ref":"#/$defs/previewTypes"},"te-IN":{"$ref":"#/$defs/previewTypes"},"th":{"$ref":"#/$defs/previewTypes"},"tr":{"$ref":"#/$defs/previewTypes"},"uk":{"$ref":"#/$defs/previewTypes"},"ur-PK":{"$ref":"#/$defs/previewTypes"},"vi":{"$ref":"#/$defs/previewTypes"},"zh-Hans":{"$ref":"#/$defs/previewTypes"},"zh-Hant":{"$ref":"#/$defs/previewTypes"}},"additionalProperties":{"$ref":"#/$defs/previewTypes"}};
const schema51 = {"type":"object","additionalProperties":false,"properties":{"IPHONE_67":{"$ref":"#/$defs/previewFiles"},"IPHONE_65":{"$ref":"#/$defs/previewFiles"},"IPHONE_61":{"$ref":"#/$defs/previewFiles"},"IPHONE_58":{"$ref":"#/$defs/previewFiles"},"IPHONE_55":{"$ref":"#/$defs/previewFiles"},"IPHONE_47":{"$ref":"#/$defs/previewFiles"},"IPHONE_40":{"$ref":"#/$defs/previewFiles"},"IPAD_PRO_3GEN_129":{"$ref":"#/$defs/previewFiles"},"IPAD_PRO_3GEN_11":{"$ref":"#/$defs/previewFiles"},"IPAD_PRO_129":{"$ref":"#/$defs/previewFiles"},"IPAD_105":{"$ref":"#/$defs/previewFiles"},"IPAD_97":{"$ref":"#/$defs/previewFiles"},"DESKTOP":{"$ref":"#/$defs/previewFiles"},"APPLE_TV":{"$ref":"#/$defs/previewFiles"},"APPLE_VISION_PRO":{"$ref":"#/$defs/previewFiles"}}};
const schema52 = {"type":["array","null"],"maxItems":3,"items":{"$ref":"#/$defs/previewFile"}};
const schema53 = {"type":["string","object"],"minLength":1,"required":["file"],"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1},"previewFrameTimeCode":{"type":"string","pattern":"^[0-9]{2}:[0-5][0-9]:[0-5][0-9]:[0-2][0-9]$"}}};
const pattern10 = new RegExp("^[0-9]{2}:[0-5][0-9]:[0-5][0-9]:[0-2][0-9]$", "u");

function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema53.type},message:"must be string,object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "file") || (key0 === "previewFrameTimeCode"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema53.properties.file,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.file.type,parentSchema:schema53.properties.file,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.previewFrameTimeCode !== undefined){
let data1 = data.previewFrameTimeCode;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err6 = {instancePath:instancePath+"/previewFrameTimeCode",schemaPath:"#/properties/previewFrameTimeCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}:[0-5][0-9]:[0-5][0-9]:[0-2][0-9]$"},message:"must match pattern \""+"^[0-9]{2}:[0-5][0-9]:[0-5][0-9]:[0-2][0-9]$"+"\"",schema:"^[0-9]{2}:[0-5][0-9]:[0-5][0-9]:[0-2][0-9]$",parentSchema:schema53.properties.previewFrameTimeCode,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/previewFrameTimeCode",schemaPath:"#/properties/previewFrameTimeCode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.previewFrameTimeCode.type,parentSchema:schema53.properties.previewFrameTimeCode,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate292.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema52.type},message:"must be array,null",schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
if(data.length > 3){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate293(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
}
validate292.errors = vErrors;
return errors === 0;
}
validate292.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate291.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema51.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.IPHONE_67 !== undefined){
if(!(validate292(data.IPHONE_67, {instancePath:instancePath+"/IPHONE_67",parentData:data,parentDataProperty:"IPHONE_67",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.IPHONE_65 !== undefined){
if(!(validate292(data.IPHONE_65, {instancePath:instancePath+"/IPHONE_65",parentData:data,parentDataProperty:"IPHONE_65",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.IPHONE_61 !== undefined){
if(!(validate292(data.IPHONE_61, {instancePath:instancePath+"/IPHONE_61",parentData:data,parentDataProperty:"IPHONE_61",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.IPHONE_58 !== undefined){
if(!(validate292(data.IPHONE_58, {instancePath:instancePath+"/IPHONE_58",parentData:data,parentDataProperty:"IPHONE_58",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.IPHONE_55 !== undefined){
if(!(validate292(data.IPHONE_55, {instancePath:instancePath+"/IPHONE_55",parentData:data,parentDataProperty:"IPHONE_55",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.IPHONE_47 !== undefined){
if(!(validate292(data.IPHONE_47, {instancePath:instancePath+"/IPHONE_47",parentData:data,parentDataProperty:"IPHONE_47",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.IPHONE_40 !== undefined){
if(!(validate292(data.IPHONE_40, {instancePath:instancePath+"/IPHONE_40",parentData:data,parentDataProperty:"IPHONE_40",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.IPAD_PRO_3GEN_129 !== undefined){
if(!(validate292(data.IPAD_PRO_3GEN_129, {instancePath:instancePath+"/IPAD_PRO_3GEN_129",parentData:data,parentDataProperty:"IPAD_PRO_3GEN_129",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.IPAD_PRO_3GEN_11 !== undefined){
if(!(validate292(data.IPAD_PRO_3GEN_11, {instancePath:instancePath+"/IPAD_PRO_3GEN_11",parentData:data,parentDataProperty:"IPAD_PRO_3GEN_11",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.IPAD_PRO_129 !== undefined){
if(!(validate292(data.IPAD_PRO_129, {instancePath:instancePath+"/IPAD_PRO_129",parentData:data,parentDataProperty:"IPAD_PRO_129",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.IPAD_105 !== undefined){
if(!(validate292(data.IPAD_105, {instancePath:instancePath+"/IPAD_105",parentData:data,parentDataProperty:"IPAD_105",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.IPAD_97 !== undefined){
if(!(validate292(data.IPAD_97, {instancePath:instancePath+"/IPAD_97",parentData:data,parentDataProperty:"IPAD_97",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.DESKTOP !== undefined){
if(!(validate292(data.DESKTOP, {instancePath:instancePath+"/DESKTOP",parentData:data,parentDataProperty:"DESKTOP",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.APPLE_TV !== undefined){
if(!(validate292(data.APPLE_TV, {instancePath:instancePath+"/APPLE_TV",parentData:data,parentDataProperty:"APPLE_TV",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.APPLE_VISION_PRO !== undefined){
if(!(validate292(data.APPLE_VISION_PRO, {instancePath:instancePath+"/APPLE_VISION_PRO",parentData:data,parentDataProperty:"APPLE_VISION_PRO",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema50.properties, key0))){
if(!(validate291(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
}
if(data.default !== undefined){
if(!(validate291(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["ar-SA"] !== undefined){
if(!(validate291(data["ar-SA"], {instancePath:instancePath+"/ar-SA",parentData:data,parentDataProperty:"ar-SA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["bn-BD"] !== undefined){
if(!(validate291(data["bn-BD"], {instancePath:instancePath+"/bn-BD",parentData:data,parentDataProperty:"bn-BD",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.ca !== undefined){
if(!(validate291(data.ca, {instancePath:instancePath+"/ca",parentData:data,parentDataProperty:"ca",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.cs !== undefined){
if(!(validate291(data.cs, {instancePath:instancePath+"/cs",parentData:data,parentDataProperty:"cs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.da !== undefined){
if(!(validate291(data.da, {instancePath:instancePath+"/da",parentData:data,parentDataProperty:"da",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["de-DE"] !== undefined){
if(!(validate291(data["de-DE"], {instancePath:instancePath+"/de-DE",parentData:data,parentDataProperty:"de-DE",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.el !== undefined){
if(!(validate291(data.el, {instancePath:instancePath+"/el",parentData:data,parentDataProperty:"el",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["en-AU"] !== undefined){
if(!(validate291(data["en-AU"], {instancePath:instancePath+"/en-AU",parentData:data,parentDataProperty:"en-AU",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["en-CA"] !== undefined){
if(!(validate291(data["en-CA"], {instancePath:instancePath+"/en-CA",parentData:data,parentDataProperty:"en-CA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["en-GB"] !== undefined){
if(!(validate291(data["en-GB"], {instancePath:instancePath+"/en-GB",parentData:data,parentDataProperty:"en-GB",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["en-US"] !== undefined){
if(!(validate291(data["en-US"], {instancePath:instancePath+"/en-US",parentData:data,parentDataProperty:"en-US",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["es-ES"] !== undefined){
if(!(validate291(data["es-ES"], {instancePath:instancePath+"/es-ES",parentData:data,parentDataProperty:"es-ES",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["es-MX"] !== undefined){
if(!(validate291(data["es-MX"], {instancePath:instancePath+"/es-MX",parentData:data,parentDataProperty:"es-MX",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.fi !== undefined){
if(!(validate291(data.fi, {instancePath:instancePath+"/fi",parentData:data,parentDataProperty:"fi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["fr-CA"] !== undefined){
if(!(validate291(data["fr-CA"], {instancePath:instancePath+"/fr-CA",parentData:data,parentDataProperty:"fr-CA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["fr-FR"] !== undefined){
if(!(validate291(data["fr-FR"], {instancePath:instancePath+"/fr-FR",parentData:data,parentDataProperty:"fr-FR",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["gu-IN"] !== undefined){
if(!(validate291(data["gu-IN"], {instancePath:instancePath+"/gu-IN",parentData:data,parentDataProperty:"gu-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.he !== undefined){
if(!(validate291(data.he, {instancePath:instancePath+"/he",parentData:data,parentDataProperty:"he",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.hi !== undefined){
if(!(validate291(data.hi, {instancePath:instancePath+"/hi",parentData:data,parentDataProperty:"hi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.hr !== undefined){
if(!(validate291(data.hr, {instancePath:instancePath+"/hr",parentData:data,parentDataProperty:"hr",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.hu !== undefined){
if(!(validate291(data.hu, {instancePath:instancePath+"/hu",parentData:data,parentDataProperty:"hu",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate291(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.it !== undefined){
if(!(validate291(data.it, {instancePath:instancePath+"/it",parentData:data,parentDataProperty:"it",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.ja !== undefined){
if(!(validate291(data.ja, {instancePath:instancePath+"/ja",parentData:data,parentDataProperty:"ja",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["kn-IN"] !== undefined){
if(!(validate291(data["kn-IN"], {instancePath:instancePath+"/kn-IN",parentData:data,parentDataProperty:"kn-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.ko !== undefined){
if(!(validate291(data.ko, {instancePath:instancePath+"/ko",parentData:data,parentDataProperty:"ko",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["ml-IN"] !== undefined){
if(!(validate291(data["ml-IN"], {instancePath:instancePath+"/ml-IN",parentData:data,parentDataProperty:"ml-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["mr-IN"] !== undefined){
if(!(validate291(data["mr-IN"], {instancePath:instancePath+"/mr-IN",parentData:data,parentDataProperty:"mr-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.ms !== undefined){
if(!(validate291(data.ms, {instancePath:instancePath+"/ms",parentData:data,parentDataProperty:"ms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["nl-NL"] !== undefined){
if(!(validate291(data["nl-NL"], {instancePath:instancePath+"/nl-NL",parentData:data,parentDataProperty:"nl-NL",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.no !== undefined){
if(!(validate291(data.no, {instancePath:instancePath+"/no",parentData:data,parentDataProperty:"no",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["or-IN"] !== undefined){
if(!(validate291(data["or-IN"], {instancePath:instancePath+"/or-IN",parentData:data,parentDataProperty:"or-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["pa-IN"] !== undefined){
if(!(validate291(data["pa-IN"], {instancePath:instancePath+"/pa-IN",parentData:data,parentDataProperty:"pa-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.pl !== undefined){
if(!(validate291(data.pl, {instancePath:instancePath+"/pl",parentData:data,parentDataProperty:"pl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["pt-BR"] !== undefined){
if(!(validate291(data["pt-BR"], {instancePath:instancePath+"/pt-BR",parentData:data,parentDataProperty:"pt-BR",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["pt-PT"] !== undefined){
if(!(validate291(data["pt-PT"], {instancePath:instancePath+"/pt-PT",parentData:data,parentDataProperty:"pt-PT",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.ro !== undefined){
if(!(validate291(data.ro, {instancePath:instancePath+"/ro",parentData:data,parentDataProperty:"ro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.ru !== undefined){
if(!(validate291(data.ru, {instancePath:instancePath+"/ru",parentData:data,parentDataProperty:"ru",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.sk !== undefined){
if(!(validate291(data.sk, {instancePath:instancePath+"/sk",parentData:data,parentDataProperty:"sk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["sl-SI"] !== undefined){
if(!(validate291(data["sl-SI"], {instancePath:instancePath+"/sl-SI",parentData:data,parentDataProperty:"sl-SI",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.sv !== undefined){
if(!(validate291(data.sv, {instancePath:instancePath+"/sv",parentData:data,parentDataProperty:"sv",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["ta-IN"] !== undefined){
if(!(validate291(data["ta-IN"], {instancePath:instancePath+"/ta-IN",parentData:data,parentDataProperty:"ta-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["te-IN"] !== undefined){
if(!(validate291(data["te-IN"], {instancePath:instancePath+"/te-IN",parentData:data,parentDataProperty:"te-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.th !== undefined){
if(!(validate291(data.th, {instancePath:instancePath+"/th",parentData:data,parentDataProperty:"th",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.tr !== undefined){
if(!(validate291(data.tr, {instancePath:instancePath+"/tr",parentData:data,parentDataProperty:"tr",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.uk !== undefined){
if(!(validate291(data.uk, {instancePath:instancePath+"/uk",parentData:data,parentDataProperty:"uk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["ur-PK"] !== undefined){
if(!(validate291(data["ur-PK"], {instancePath:instancePath+"/ur-PK",parentData:data,parentDataProperty:"ur-PK",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.vi !== undefined){
if(!(validate291(data.vi, {instancePath:instancePath+"/vi",parentData:data,parentDataProperty:"vi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["zh-Hans"] !== undefined){
if(!(validate291(data["zh-Hans"], {instancePath:instancePath+"/zh-Hans",parentData:data,parentDataProperty:"zh-Hans",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["zh-Hant"] !== undefined){
if(!(validate291(data["zh-Hant"], {instancePath:instancePath+"/zh-Hant",parentData:data,parentDataProperty:"zh-Hant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","additionalProperties":false,"properties":{"contact":{"type":"object","required":["firstName","lastName","email","phone"],"additionalProperties":false,"properties":{"firstName":{"$ref":"#/$defs/text"},"lastName":{"$ref":"#/$defs/text"},"email":{"$ref":"#/$defs/text"},"phone":{"$ref":"#/$defs/text"}}},"demoAccount":{"type":"object","additionalProperties":false,"properties":{"required":{"type":"boolean"},"name":{"$ref":"#/$defs/clearableText"},"password":{"type":["object","null"],"required":["env"],"additionalProperties":false,"properties":{"env":{"$ref":"#/$defs/env"}}}}},"notes":{"$ref":"#/$defs/clearableText","maxLength":4000},"attachments":{"type":["array","null"],"uniqueItems":true,"items":{"type":"string","minLength":1}}}};

function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate363.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "contact") || (key0 === "demoAccount")) || (key0 === "notes")) || (key0 === "attachments"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.contact !== undefined){
let data0 = data.contact;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.firstName === undefined){
const err1 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "firstName"},message:"must have required property '"+"firstName"+"'",schema:schema54.properties.contact.required,parentSchema:schema54.properties.contact,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.lastName === undefined){
const err2 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "lastName"},message:"must have required property '"+"lastName"+"'",schema:schema54.properties.contact.required,parentSchema:schema54.properties.contact,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.email === undefined){
const err3 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema54.properties.contact.required,parentSchema:schema54.properties.contact,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.phone === undefined){
const err4 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'",schema:schema54.properties.contact.required,parentSchema:schema54.properties.contact,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "firstName") || (key1 === "lastName")) || (key1 === "email")) || (key1 === "phone"))){
const err5 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema54.properties.contact,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.firstName !== undefined){
if(!(validate59(data0.firstName, {instancePath:instancePath+"/contact/firstName",parentData:data0,parentDataProperty:"firstName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data0.lastName !== undefined){
if(!(validate59(data0.lastName, {instancePath:instancePath+"/contact/lastName",parentData:data0,parentDataProperty:"lastName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data0.email !== undefined){
if(!(validate59(data0.email, {instancePath:instancePath+"/contact/email",parentData:data0,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data0.phone !== undefined){
if(!(validate59(data0.phone, {instancePath:instancePath+"/contact/phone",parentData:data0,parentDataProperty:"phone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.properties.contact.type,parentSchema:schema54.properties.contact,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.demoAccount !== undefined){
let data5 = data.demoAccount;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(((key2 === "required") || (key2 === "name")) || (key2 === "password"))){
const err7 = {instancePath:instancePath+"/demoAccount",schemaPath:"#/properties/demoAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema54.properties.demoAccount,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.required !== undefined){
let data6 = data5.required;
if(typeof data6 !== "boolean"){
const err8 = {instancePath:instancePath+"/demoAccount/required",schemaPath:"#/properties/demoAccount/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema54.properties.demoAccount.properties.required.type,parentSchema:schema54.properties.demoAccount.properties.required,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.name !== undefined){
if(!(validate71(data5.name, {instancePath:instancePath+"/demoAccount/name",parentData:data5,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data5.password !== undefined){
let data8 = data5.password;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err9 = {instancePath:instancePath+"/demoAccount/password",schemaPath:"#/properties/demoAccount/properties/password/type",keyword:"type",params:{type: schema54.properties.demoAccount.properties.password.type},message:"must be object,null",schema:schema54.properties.demoAccount.properties.password.type,parentSchema:schema54.properties.demoAccount.properties.password,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.env === undefined){
const err10 = {instancePath:instancePath+"/demoAccount/password",schemaPath:"#/properties/demoAccount/properties/password/required",keyword:"required",params:{missingProperty: "env"},message:"must have required property '"+"env"+"'",schema:schema54.properties.demoAccount.properties.password.required,parentSchema:schema54.properties.demoAccount.properties.password,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key3 in data8){
if(!(key3 === "env")){
const err11 = {instancePath:instancePath+"/demoAccount/password",schemaPath:"#/properties/demoAccount/properties/password/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema54.properties.demoAccount.properties.password,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data8.env !== undefined){
if(!(validate57(data8.env, {instancePath:instancePath+"/demoAccount/password/env",parentData:data8,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/demoAccount",schemaPath:"#/properties/demoAccount/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.properties.demoAccount.type,parentSchema:schema54.properties.demoAccount,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.notes !== undefined){
let data10 = data.notes;
if(!(validate71(data10, {instancePath:instancePath+"/notes",parentData:data,parentDataProperty:"notes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(typeof data10 === "string"){
if(func2(data10) > 4000){
const err13 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema54.properties.notes,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.attachments !== undefined){
let data11 = data.attachments;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err14 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: schema54.properties.attachments.type},message:"must be array,null",schema:schema54.properties.attachments.type,parentSchema:schema54.properties.attachments,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err15 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema54.properties.attachments.items,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.attachments.items.type,parentSchema:schema54.properties.attachments.items,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i1 = data11.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data11[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err17 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema54.properties.attachments,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate363.errors = vErrors;
return errors === 0;
}
validate363.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"object","additionalProperties":false,"properties":{"baseTerritory":{"$ref":"#/$defs/territoryCode"},"price":{"$ref":"#/$defs/price"},"territories":{"type":"object","propertyNames":{"$ref":"#/$defs/territoryCode"},"additionalProperties":{"$ref":"#/$defs/price"}},"changes":{"type":"array","items":{"type":"object","required":["startDate","price"],"additionalProperties":false,"properties":{"startDate":{"$ref":"#/$defs/date"},"endDate":{"$ref":"#/$defs/date"},"territory":{"$ref":"#/$defs/territoryCode"},"price":{"$ref":"#/$defs/price"}}}}}};
const schema56 = {"type":["string","number"],"minimum":0,"maximum":1000000000,"minLength":1,"pattern":"^\\s*(free|[0-9]+(\\.[0-9]+)?)\\s*$"};
const pattern11 = new RegExp("^\\s*(free|[0-9]+(\\.[0-9]+)?)\\s*$", "u");

function validate374(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate374.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema56.type},message:"must be string,number",schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data === "string"){
if(func2(data) < 1){
const err3 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern11.test(data)){
const err4 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\s*(free|[0-9]+(\\.[0-9]+)?)\\s*$"},message:"must match pattern \""+"^\\s*(free|[0-9]+(\\.[0-9]+)?)\\s*$"+"\"",schema:"^\\s*(free|[0-9]+(\\.[0-9]+)?)\\s*$",parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
validate374.errors = vErrors;
return errors === 0;
}
validate374.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"};
const pattern12 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate378.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern12.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate378.errors = vErrors;
return errors === 0;
}
validate378.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate372.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "baseTerritory") || (key0 === "price")) || (key0 === "territories")) || (key0 === "changes"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.baseTerritory !== undefined){
if(!(validate63(data.baseTerritory, {instancePath:instancePath+"/baseTerritory",parentData:data,parentDataProperty:"baseTerritory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.price !== undefined){
if(!(validate374(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
}
if(data.territories !== undefined){
let data2 = data.territories;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs6 = errors;
if(!(validate63(key1, {instancePath:instancePath+"/territories",parentData:data2,parentDataProperty:"territories",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err1 = {instancePath:instancePath+"/territories",schemaPath:"#/properties/territories/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema55.properties.territories.propertyNames,parentSchema:schema55.properties.territories,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key2 in data2){
if(!(validate374(data2[key2], {instancePath:instancePath+"/territories/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/territories",schemaPath:"#/properties/territories/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.properties.territories.type,parentSchema:schema55.properties.territories,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.changes !== undefined){
let data4 = data.changes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.startDate === undefined){
const err3 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "startDate"},message:"must have required property '"+"startDate"+"'",schema:schema55.properties.changes.items.required,parentSchema:schema55.properties.changes.items,data:data5};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data5.price === undefined){
const err4 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "price"},message:"must have required property '"+"price"+"'",schema:schema55.properties.changes.items.required,parentSchema:schema55.properties.changes.items,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key3 in data5){
if(!((((key3 === "startDate") || (key3 === "endDate")) || (key3 === "territory")) || (key3 === "price"))){
const err5 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema55.properties.changes.items,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.startDate !== undefined){
if(!(validate378(data5.startDate, {instancePath:instancePath+"/changes/" + i0+"/startDate",parentData:data5,parentDataProperty:"startDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data5.endDate !== undefined){
if(!(validate378(data5.endDate, {instancePath:instancePath+"/changes/" + i0+"/endDate",parentData:data5,parentDataProperty:"endDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data5.territory !== undefined){
if(!(validate63(data5.territory, {instancePath:instancePath+"/changes/" + i0+"/territory",parentData:data5,parentDataProperty:"territory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data5.price !== undefined){
if(!(validate374(data5.price, {instancePath:instancePath+"/changes/" + i0+"/price",parentData:data5,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.properties.changes.items.type,parentSchema:schema55.properties.changes.items,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema55.properties.changes.type,parentSchema:schema55.properties.changes,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate372.errors = vErrors;
return errors === 0;
}
validate372.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"object","additionalProperties":false,"properties":{"available":{"$ref":"#/$defs/territoryChoice"},"availableInNewTerritories":{"type":"boolean"},"preOrder":{"type":["object","null"],"required":["releaseDate"],"additionalProperties":false,"properties":{"releaseDate":{"$ref":"#/$defs/date"},"territories":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/territoryCode"},"minItems":1}}}}};
const schema59 = {"type":["string","array","object"],"pattern":"^all$","uniqueItems":true,"items":{"$ref":"#/$defs/territoryCode"},"required":["except"],"additionalProperties":false,"properties":{"except":{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/territoryCode"}}}};

function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate385.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!data || typeof data != "object") && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema59.type},message:"must be string,array,object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^all$"},message:"must match pattern \""+"^all$"+"\"",schema:"^all$",parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break outer0;
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.except === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "except"},message:"must have required property '"+"except"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "except")){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.except !== undefined){
let data1 = data.except;
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i2=0; i2<len1; i2++){
if(!(validate63(data1[i2], {instancePath:instancePath+"/except/" + i2,parentData:data1,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
let i3 = data1.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data1[i3], data1[j1])){
const err5 = {instancePath:instancePath+"/except",schemaPath:"#/properties/except/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema59.properties.except,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/except",schemaPath:"#/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema59.properties.except.type,parentSchema:schema59.properties.except,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate385.errors = vErrors;
return errors === 0;
}
validate385.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};


function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate384.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "available") || (key0 === "availableInNewTerritories")) || (key0 === "preOrder"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.available !== undefined){
if(!(validate385(data.available, {instancePath:instancePath+"/available",parentData:data,parentDataProperty:"available",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.availableInNewTerritories !== undefined){
let data1 = data.availableInNewTerritories;
if(typeof data1 !== "boolean"){
const err1 = {instancePath:instancePath+"/availableInNewTerritories",schemaPath:"#/properties/availableInNewTerritories/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema58.properties.availableInNewTerritories.type,parentSchema:schema58.properties.availableInNewTerritories,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.preOrder !== undefined){
let data2 = data.preOrder;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/preOrder",schemaPath:"#/properties/preOrder/type",keyword:"type",params:{type: schema58.properties.preOrder.type},message:"must be object,null",schema:schema58.properties.preOrder.type,parentSchema:schema58.properties.preOrder,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.releaseDate === undefined){
const err3 = {instancePath:instancePath+"/preOrder",schemaPath:"#/properties/preOrder/required",keyword:"required",params:{missingProperty: "releaseDate"},message:"must have required property '"+"releaseDate"+"'",schema:schema58.properties.preOrder.required,parentSchema:schema58.properties.preOrder,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "releaseDate") || (key1 === "territories"))){
const err4 = {instancePath:instancePath+"/preOrder",schemaPath:"#/properties/preOrder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema58.properties.preOrder,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.releaseDate !== undefined){
if(!(validate378(data2.releaseDate, {instancePath:instancePath+"/preOrder/releaseDate",parentData:data2,parentDataProperty:"releaseDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data2.territories !== undefined){
let data4 = data2.territories;
if(Array.isArray(data4)){
if(data4.length < 1){
const err5 = {instancePath:instancePath+"/preOrder/territories",schemaPath:"#/properties/preOrder/properties/territories/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema58.properties.preOrder.properties.territories,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data4[i0], {instancePath:instancePath+"/preOrder/territories/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
const err6 = {instancePath:instancePath+"/preOrder/territories",schemaPath:"#/properties/preOrder/properties/territories/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema58.properties.preOrder.properties.territories,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/preOrder/territories",schemaPath:"#/properties/preOrder/properties/territories/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.properties.preOrder.properties.territories.type,parentSchema:schema58.properties.preOrder.properties.territories,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}
validate384.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"object","additionalProperties":false,"properties":{"IPHONE":{"$ref":"#/$defs/accessibilityAnswers"},"IPAD":{"$ref":"#/$defs/accessibilityAnswers"},"APPLE_TV":{"$ref":"#/$defs/accessibilityAnswers"},"APPLE_WATCH":{"$ref":"#/$defs/accessibilityAnswers"},"MAC":{"$ref":"#/$defs/accessibilityAnswersOnMac"},"VISION":{"$ref":"#/$defs/accessibilityAnswers"}}};
const schema61 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"supportsAudioDescriptions":{"type":"boolean"},"supportsCaptions":{"type":"boolean"},"supportsDarkInterface":{"type":"boolean"},"supportsDifferentiateWithoutColorAlone":{"type":"boolean"},"supportsLargerText":{"type":"boolean"},"supportsReducedMotion":{"type":"boolean"},"supportsSufficientContrast":{"type":"boolean"},"supportsVoiceControl":{"type":"boolean"},"supportsVoiceover":{"type":"boolean"},"publish":{"type":"boolean"}}};

function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate393.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema61.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.supportsAudioDescriptions !== undefined){
let data0 = data.supportsAudioDescriptions;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/supportsAudioDescriptions",schemaPath:"#/properties/supportsAudioDescriptions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema61.properties.supportsAudioDescriptions.type,parentSchema:schema61.properties.supportsAudioDescriptions,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.supportsCaptions !== undefined){
let data1 = data.supportsCaptions;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/supportsCaptions",schemaPath:"#/properties/supportsCaptions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema61.properties.supportsCaptions.type,parentSchema:schema61.properties.supportsCaptions,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.supportsDarkInterface !== undefined){
let data2 = data.supportsDarkInterface;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/supportsDarkInterface",schemaPath:"#/properties/supportsDarkInterface/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema61.properties.supportsDarkInterface.type,parentSchema:schema61.properties.supportsDarkInterface,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.supportsDifferentiateWithoutColorAlone !== undefined){
let data3 = data.supportsDifferentiateWithoutColorAlone;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/supportsDifferentiateWithoutColorAlone",schemaPath:"#/properties/supportsDifferentiateWithoutColorAlone/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema61.properties.supportsDifferentiateWithoutColorAlone.type,parentSchema:schema61.properties.supportsDifferentiateWithoutColorAlone,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.supportsLargerText !== undefined){
let data4 = data.supportsLargerText;
if(typeof data4 !== "boolean"){
const err6 = {instancePath:instancePath+"/supportsLargerText",schemaPath:"#/properties/supportsLargerText/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema61.properties.supportsLargerText.type,parentSchema:schema61.properties.supportsLargerText,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.supportsReducedMotion !== undefined){
let data5 = data.supportsReducedMotion;
if(typeof data5 !== "boolean"){
const err7 = {instancePath:instancePath+"/supportsReducedMotion",schemaPath:"#/properties/supportsReducedMotion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema61.properties.supportsReducedMotion.type,parentSchema:schema61.properties.supportsReducedMotion,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.supportsSufficientContrast !== undefined){
let data6 = data.supportsSufficientContrast;
if(typeof data6 !== "boolean"){
const err8 = {instancePath:instancePath+"/supportsSufficientContrast",schemaPath:"#/properties/supportsSufficientContrast/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema61.properties.supportsSufficientContrast.type,parentSchema:schema61.properties.supportsSufficientContrast,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.supportsVoiceControl !== undefined){
let data7 = data.supportsVoiceControl;
if(typeof data7 !== "boolean"){
const err9 = {instancePath:instancePath+"/supportsVoiceControl",schemaPath:"#/properties/supportsVoiceControl/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema61.properties.supportsVoiceControl.type,parentSchema:schema61.properties.supportsVoiceControl,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.supportsVoiceover !== undefined){
let data8 = data.supportsVoiceover;
if(typeof data8 !== "boolean"){
const err10 = {instancePath:instancePath+"/supportsVoiceover",schemaPath:"#/properties/supportsVoiceover/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema61.properties.supportsVoiceover.type,parentSchema:schema61.properties.supportsVoiceover,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.publish !== undefined){
let data9 = data.publish;
if(typeof data9 !== "boolean"){
const err11 = {instancePath:instancePath+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema61.properties.publish.type,parentSchema:schema61.properties.publish,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate393.errors = vErrors;
return errors === 0;
}
validate393.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"supportsAudioDescriptions":{"type":"boolean"},"supportsCaptions":{"type":"boolean"},"supportsDarkInterface":{"type":"boolean"},"supportsDifferentiateWithoutColorAlone":{"type":"boolean"},"supportsReducedMotion":{"type":"boolean"},"supportsSufficientContrast":{"type":"boolean"},"supportsVoiceControl":{"type":"boolean"},"supportsVoiceover":{"type":"boolean"},"publish":{"type":"boolean"}}};

function validate398(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate398.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema62.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.supportsAudioDescriptions !== undefined){
let data0 = data.supportsAudioDescriptions;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/supportsAudioDescriptions",schemaPath:"#/properties/supportsAudioDescriptions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.supportsAudioDescriptions.type,parentSchema:schema62.properties.supportsAudioDescriptions,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.supportsCaptions !== undefined){
let data1 = data.supportsCaptions;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/supportsCaptions",schemaPath:"#/properties/supportsCaptions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.supportsCaptions.type,parentSchema:schema62.properties.supportsCaptions,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.supportsDarkInterface !== undefined){
let data2 = data.supportsDarkInterface;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/supportsDarkInterface",schemaPath:"#/properties/supportsDarkInterface/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.supportsDarkInterface.type,parentSchema:schema62.properties.supportsDarkInterface,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.supportsDifferentiateWithoutColorAlone !== undefined){
let data3 = data.supportsDifferentiateWithoutColorAlone;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/supportsDifferentiateWithoutColorAlone",schemaPath:"#/properties/supportsDifferentiateWithoutColorAlone/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.supportsDifferentiateWithoutColorAlone.type,parentSchema:schema62.properties.supportsDifferentiateWithoutColorAlone,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.supportsReducedMotion !== undefined){
let data4 = data.supportsReducedMotion;
if(typeof data4 !== "boolean"){
const err6 = {instancePath:instancePath+"/supportsReducedMotion",schemaPath:"#/properties/supportsReducedMotion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.supportsReducedMotion.type,parentSchema:schema62.properties.supportsReducedMotion,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.supportsSufficientContrast !== undefined){
let data5 = data.supportsSufficientContrast;
if(typeof data5 !== "boolean"){
const err7 = {instancePath:instancePath+"/supportsSufficientContrast",schemaPath:"#/properties/supportsSufficientContrast/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.supportsSufficientContrast.type,parentSchema:schema62.properties.supportsSufficientContrast,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.supportsVoiceControl !== undefined){
let data6 = data.supportsVoiceControl;
if(typeof data6 !== "boolean"){
const err8 = {instancePath:instancePath+"/supportsVoiceControl",schemaPath:"#/properties/supportsVoiceControl/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.supportsVoiceControl.type,parentSchema:schema62.properties.supportsVoiceControl,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.supportsVoiceover !== undefined){
let data7 = data.supportsVoiceover;
if(typeof data7 !== "boolean"){
const err9 = {instancePath:instancePath+"/supportsVoiceover",schemaPath:"#/properties/supportsVoiceover/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.supportsVoiceover.type,parentSchema:schema62.properties.supportsVoiceover,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.publish !== undefined){
let data8 = data.publish;
if(typeof data8 !== "boolean"){
const err10 = {instancePath:instancePath+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema62.properties.publish.type,parentSchema:schema62.properties.publish,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate398.errors = vErrors;
return errors === 0;
}
validate398.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate392.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "IPHONE") || (key0 === "IPAD")) || (key0 === "APPLE_TV")) || (key0 === "APPLE_WATCH")) || (key0 === "MAC")) || (key0 === "VISION"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.IPHONE !== undefined){
if(!(validate393(data.IPHONE, {instancePath:instancePath+"/IPHONE",parentData:data,parentDataProperty:"IPHONE",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
}
if(data.IPAD !== undefined){
if(!(validate393(data.IPAD, {instancePath:instancePath+"/IPAD",parentData:data,parentDataProperty:"IPAD",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
}
if(data.APPLE_TV !== undefined){
if(!(validate393(data.APPLE_TV, {instancePath:instancePath+"/APPLE_TV",parentData:data,parentDataProperty:"APPLE_TV",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
}
if(data.APPLE_WATCH !== undefined){
if(!(validate393(data.APPLE_WATCH, {instancePath:instancePath+"/APPLE_WATCH",parentData:data,parentDataProperty:"APPLE_WATCH",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
}
if(data.MAC !== undefined){
if(!(validate398(data.MAC, {instancePath:instancePath+"/MAC",parentData:data,parentDataProperty:"MAC",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.VISION !== undefined){
if(!(validate393(data.VISION, {instancePath:instancePath+"/VISION",parentData:data,parentDataProperty:"VISION",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate392.errors = vErrors;
return errors === 0;
}
validate392.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"object","additionalProperties":false,"properties":{"inAppPurchases":{"$ref":"#/$defs/inAppPurchases"},"subscriptionGroups":{"$ref":"#/$defs/subscriptionGroups"},"promoted":{"type":"array","uniqueItems":true,"maxItems":20,"items":{"$ref":"#/$defs/productId"}}}};
const schema64 = {"type":"object","propertyNames":{"$ref":"#/$defs/productId"},"additionalProperties":{"$ref":"#/$defs/inAppPurchase"}};
const schema65 = {"type":"string"};

function validate404(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate404.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate404.errors = vErrors;
return errors === 0;
}
validate404.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","additionalProperties":false,"properties":{"inAppPurchaseType":{"type":"string","enum":["CONSUMABLE","NON_CONSUMABLE","NON_RENEWING_SUBSCRIPTION"]},"name":{"$ref":"#/$defs/text","maxLength":64},"familySharable":{"type":"boolean"},"reviewNote":{"$ref":"#/$defs/clearableText","maxLength":4000},"submit":{"type":"boolean"},"localizations":{"$ref":"#/$defs/productLocalizations"},"reviewScreenshot":{"$ref":"#/$defs/productPicture"},"image":{"$ref":"#/$defs/clearableProductPicture"},"pricing":{"$ref":"#/$defs/pricing"},"territories":{"$ref":"#/$defs/productTerritories"}}};
const schema67 = {"type":"object","properties":{"ar-SA":{"$ref":"#/$defs/productTexts"},"bn-BD":{"$ref":"#/$defs/productTexts"},"ca":{"$ref":"#/$defs/productTexts"},"cs":{"$ref":"#/$defs/productTexts"},"da":{"$ref":"#/$defs/productTexts"},"de-DE":{"$ref":"#/$defs/productTexts"},"el":{"$ref":"#/$defs/productTexts"},"en-AU":{"$ref":"#/$defs/productTexts"},"en-CA":{"$ref":"#/$defs/productTexts"},"en-GB":{"$ref":"#/$defs/productTexts"},"en-US":{"$ref":"#/$defs/productTexts"},"es-ES":{"$ref":"#/$defs/productTexts"},"es-MX":{"$ref":"#/$defs/productTexts"},"fi":{"$ref":"#/$defs/productTexts"},"fr-CA":{"$ref":"#/$defs/productTexts"},"fr-FR":{"$ref":"#/$defs/productTexts"},"gu-IN":{"$ref":"#/$defs/productTexts"},"he":{"$ref":"#/$defs/productTexts"},"hi":{"$ref":"#/$defs/productTexts"},"hr":{"$ref":"#/$defs/productTexts"},"hu":{"$ref":"#/$defs/productTexts"},"id":{"$ref":"#/$defs/productTexts"},"it":{"$ref":"#/$defs/productTexts"},"ja":{"$ref":"#/$defs/productTexts"},"kn-IN":{"$ref":"#/$defs/productTexts"},"ko":{"$ref":"#/$defs/productTexts"},"ml-IN":{"$ref":"#/$defs/productTexts"},"mr-IN":{"$ref":"#/$defs/productTexts"},"ms":{"$ref":"#/$defs/productTexts"},"nl-NL":{"$ref":"#/$defs/productTexts"},"no":{"$ref":"#/$defs/productTexts"},"or-IN":{"$ref":"#/$defs/productTexts"},"pa-IN":{"$ref":"#/$defs/productTexts"},"pl":{"$ref":"#/$defs/productTexts"},"pt-BR":{"$ref":"#/$defs/productTexts"},"pt-PT":{"$ref":"#/$defs/productTexts"},"ro":{"$ref":"#/$defs/productTexts"},"ru":{"$ref":"#/$defs/productTexts"},"sk":{"$ref":"#/$defs/productTexts"},"sl-SI":{"$ref":"#/$defs/productTexts"},"sv":{"$ref":"#/$defs/productTexts"},"ta-IN":{"$ref":"#/$defs/productTexts"},"te-IN":{"$ref":"#/$defs/productTexts"},"th":{"$ref":"#/$defs/productTexts"},"tr":{"$ref":"#/$defs/productTexts"},"uk":{"$ref":"#/$defs/productTexts"},"ur-PK":{"$ref":"#/$defs/productTexts"},"vi":{"$ref":"#/$defs/productTexts"},"zh-Hans":{"$ref":"#/$defs/productTexts"},"zh-Hant":{"$ref":"#/$defs/productTexts"}},"additionalProperties":{"$ref":"#/$defs/productTexts"}};
const schema68 = {"type":["object","null"],"additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/text","maxLength":35},"description":{"$ref":"#/$defs/clearableText","maxLength":55}}};

function validate410(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate410.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema68.type},message:"must be object,null",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "description"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(!(validate59(data0, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
if(typeof data0 === "string"){
if(func2(data0) > 35){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema68.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.description !== undefined){
let data1 = data.description;
if(!(validate71(data1, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(typeof data1 === "string"){
if(func2(data1) > 55){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 55},message:"must NOT have more than 55 characters",schema:55,parentSchema:schema68.properties.description,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
validate410.errors = vErrors;
return errors === 0;
}
validate410.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate409.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema67.properties, key0))){
if(!(validate410(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
}
if(data["ar-SA"] !== undefined){
if(!(validate410(data["ar-SA"], {instancePath:instancePath+"/ar-SA",parentData:data,parentDataProperty:"ar-SA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["bn-BD"] !== undefined){
if(!(validate410(data["bn-BD"], {instancePath:instancePath+"/bn-BD",parentData:data,parentDataProperty:"bn-BD",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.ca !== undefined){
if(!(validate410(data.ca, {instancePath:instancePath+"/ca",parentData:data,parentDataProperty:"ca",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.cs !== undefined){
if(!(validate410(data.cs, {instancePath:instancePath+"/cs",parentData:data,parentDataProperty:"cs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.da !== undefined){
if(!(validate410(data.da, {instancePath:instancePath+"/da",parentData:data,parentDataProperty:"da",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["de-DE"] !== undefined){
if(!(validate410(data["de-DE"], {instancePath:instancePath+"/de-DE",parentData:data,parentDataProperty:"de-DE",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.el !== undefined){
if(!(validate410(data.el, {instancePath:instancePath+"/el",parentData:data,parentDataProperty:"el",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["en-AU"] !== undefined){
if(!(validate410(data["en-AU"], {instancePath:instancePath+"/en-AU",parentData:data,parentDataProperty:"en-AU",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["en-CA"] !== undefined){
if(!(validate410(data["en-CA"], {instancePath:instancePath+"/en-CA",parentData:data,parentDataProperty:"en-CA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["en-GB"] !== undefined){
if(!(validate410(data["en-GB"], {instancePath:instancePath+"/en-GB",parentData:data,parentDataProperty:"en-GB",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["en-US"] !== undefined){
if(!(validate410(data["en-US"], {instancePath:instancePath+"/en-US",parentData:data,parentDataProperty:"en-US",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["es-ES"] !== undefined){
if(!(validate410(data["es-ES"], {instancePath:instancePath+"/es-ES",parentData:data,parentDataProperty:"es-ES",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["es-MX"] !== undefined){
if(!(validate410(data["es-MX"], {instancePath:instancePath+"/es-MX",parentData:data,parentDataProperty:"es-MX",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.fi !== undefined){
if(!(validate410(data.fi, {instancePath:instancePath+"/fi",parentData:data,parentDataProperty:"fi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["fr-CA"] !== undefined){
if(!(validate410(data["fr-CA"], {instancePath:instancePath+"/fr-CA",parentData:data,parentDataProperty:"fr-CA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["fr-FR"] !== undefined){
if(!(validate410(data["fr-FR"], {instancePath:instancePath+"/fr-FR",parentData:data,parentDataProperty:"fr-FR",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["gu-IN"] !== undefined){
if(!(validate410(data["gu-IN"], {instancePath:instancePath+"/gu-IN",parentData:data,parentDataProperty:"gu-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.he !== undefined){
if(!(validate410(data.he, {instancePath:instancePath+"/he",parentData:data,parentDataProperty:"he",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.hi !== undefined){
if(!(validate410(data.hi, {instancePath:instancePath+"/hi",parentData:data,parentDataProperty:"hi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.hr !== undefined){
if(!(validate410(data.hr, {instancePath:instancePath+"/hr",parentData:data,parentDataProperty:"hr",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.hu !== undefined){
if(!(validate410(data.hu, {instancePath:instancePath+"/hu",parentData:data,parentDataProperty:"hu",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate410(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.it !== undefined){
if(!(validate410(data.it, {instancePath:instancePath+"/it",parentData:data,parentDataProperty:"it",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.ja !== undefined){
if(!(validate410(data.ja, {instancePath:instancePath+"/ja",parentData:data,parentDataProperty:"ja",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["kn-IN"] !== undefined){
if(!(validate410(data["kn-IN"], {instancePath:instancePath+"/kn-IN",parentData:data,parentDataProperty:"kn-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.ko !== undefined){
if(!(validate410(data.ko, {instancePath:instancePath+"/ko",parentData:data,parentDataProperty:"ko",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["ml-IN"] !== undefined){
if(!(validate410(data["ml-IN"], {instancePath:instancePath+"/ml-IN",parentData:data,parentDataProperty:"ml-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["mr-IN"] !== undefined){
if(!(validate410(data["mr-IN"], {instancePath:instancePath+"/mr-IN",parentData:data,parentDataProperty:"mr-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.ms !== undefined){
if(!(validate410(data.ms, {instancePath:instancePath+"/ms",parentData:data,parentDataProperty:"ms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["nl-NL"] !== undefined){
if(!(validate410(data["nl-NL"], {instancePath:instancePath+"/nl-NL",parentData:data,parentDataProperty:"nl-NL",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.no !== undefined){
if(!(validate410(data.no, {instancePath:instancePath+"/no",parentData:data,parentDataProperty:"no",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["or-IN"] !== undefined){
if(!(validate410(data["or-IN"], {instancePath:instancePath+"/or-IN",parentData:data,parentDataProperty:"or-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["pa-IN"] !== undefined){
if(!(validate410(data["pa-IN"], {instancePath:instancePath+"/pa-IN",parentData:data,parentDataProperty:"pa-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.pl !== undefined){
if(!(validate410(data.pl, {instancePath:instancePath+"/pl",parentData:data,parentDataProperty:"pl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["pt-BR"] !== undefined){
if(!(validate410(data["pt-BR"], {instancePath:instancePath+"/pt-BR",parentData:data,parentDataProperty:"pt-BR",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["pt-PT"] !== undefined){
if(!(validate410(data["pt-PT"], {instancePath:instancePath+"/pt-PT",parentData:data,parentDataProperty:"pt-PT",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.ro !== undefined){
if(!(validate410(data.ro, {instancePath:instancePath+"/ro",parentData:data,parentDataProperty:"ro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.ru !== undefined){
if(!(validate410(data.ru, {instancePath:instancePath+"/ru",parentData:data,parentDataProperty:"ru",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.sk !== undefined){
if(!(validate410(data.sk, {instancePath:instancePath+"/sk",parentData:data,parentDataProperty:"sk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["sl-SI"] !== undefined){
if(!(validate410(data["sl-SI"], {instancePath:instancePath+"/sl-SI",parentData:data,parentDataProperty:"sl-SI",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.sv !== undefined){
if(!(validate410(data.sv, {instancePath:instancePath+"/sv",parentData:data,parentDataProperty:"sv",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["ta-IN"] !== undefined){
if(!(validate410(data["ta-IN"], {instancePath:instancePath+"/ta-IN",parentData:data,parentDataProperty:"ta-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["te-IN"] !== undefined){
if(!(validate410(data["te-IN"], {instancePath:instancePath+"/te-IN",parentData:data,parentDataProperty:"te-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.th !== undefined){
if(!(validate410(data.th, {instancePath:instancePath+"/th",parentData:data,parentDataProperty:"th",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.tr !== undefined){
if(!(validate410(data.tr, {instancePath:instancePath+"/tr",parentData:data,parentDataProperty:"tr",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.uk !== undefined){
if(!(validate410(data.uk, {instancePath:instancePath+"/uk",parentData:data,parentDataProperty:"uk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["ur-PK"] !== undefined){
if(!(validate410(data["ur-PK"], {instancePath:instancePath+"/ur-PK",parentData:data,parentDataProperty:"ur-PK",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.vi !== undefined){
if(!(validate410(data.vi, {instancePath:instancePath+"/vi",parentData:data,parentDataProperty:"vi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["zh-Hans"] !== undefined){
if(!(validate410(data["zh-Hans"], {instancePath:instancePath+"/zh-Hans",parentData:data,parentDataProperty:"zh-Hans",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data["zh-Hant"] !== undefined){
if(!(validate410(data["zh-Hant"], {instancePath:instancePath+"/zh-Hant",parentData:data,parentDataProperty:"zh-Hant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate409.errors = vErrors;
return errors === 0;
}
validate409.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"string","minLength":1};

function validate465(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate465.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) < 1){
const err0 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate465.errors = vErrors;
return errors === 0;
}
validate465.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":["string","null"],"minLength":1};

function validate467(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate467.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema70.type},message:"must be string,null",schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate467.errors = vErrors;
return errors === 0;
}
validate467.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"object","additionalProperties":false,"properties":{"available":{"$ref":"#/$defs/territoryChoice"},"availableInNewTerritories":{"type":"boolean"}}};

function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate470.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "available") || (key0 === "availableInNewTerritories"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.available !== undefined){
if(!(validate385(data.available, {instancePath:instancePath+"/available",parentData:data,parentDataProperty:"available",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.availableInNewTerritories !== undefined){
let data1 = data.availableInNewTerritories;
if(typeof data1 !== "boolean"){
const err1 = {instancePath:instancePath+"/availableInNewTerritories",schemaPath:"#/properties/availableInNewTerritories/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema71.properties.availableInNewTerritories.type,parentSchema:schema71.properties.availableInNewTerritories,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate470.errors = vErrors;
return errors === 0;
}
validate470.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate406.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema66.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.inAppPurchaseType !== undefined){
let data0 = data.inAppPurchaseType;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/inAppPurchaseType",schemaPath:"#/properties/inAppPurchaseType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.inAppPurchaseType.type,parentSchema:schema66.properties.inAppPurchaseType,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "CONSUMABLE") || (data0 === "NON_CONSUMABLE")) || (data0 === "NON_RENEWING_SUBSCRIPTION"))){
const err2 = {instancePath:instancePath+"/inAppPurchaseType",schemaPath:"#/properties/inAppPurchaseType/enum",keyword:"enum",params:{allowedValues: schema66.properties.inAppPurchaseType.enum},message:"must be equal to one of the allowed values",schema:schema66.properties.inAppPurchaseType.enum,parentSchema:schema66.properties.inAppPurchaseType,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(!(validate59(data1, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema66.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.familySharable !== undefined){
let data2 = data.familySharable;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/familySharable",schemaPath:"#/properties/familySharable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema66.properties.familySharable.type,parentSchema:schema66.properties.familySharable,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reviewNote !== undefined){
let data3 = data.reviewNote;
if(!(validate71(data3, {instancePath:instancePath+"/reviewNote",parentData:data,parentDataProperty:"reviewNote",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(typeof data3 === "string"){
if(func2(data3) > 4000){
const err5 = {instancePath:instancePath+"/reviewNote",schemaPath:"#/properties/reviewNote/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema66.properties.reviewNote,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.submit !== undefined){
let data4 = data.submit;
if(typeof data4 !== "boolean"){
const err6 = {instancePath:instancePath+"/submit",schemaPath:"#/properties/submit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema66.properties.submit.type,parentSchema:schema66.properties.submit,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.localizations !== undefined){
if(!(validate409(data.localizations, {instancePath:instancePath+"/localizations",parentData:data,parentDataProperty:"localizations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
errors = vErrors.length;
}
}
if(data.reviewScreenshot !== undefined){
if(!(validate465(data.reviewScreenshot, {instancePath:instancePath+"/reviewScreenshot",parentData:data,parentDataProperty:"reviewScreenshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate465.errors : vErrors.concat(validate465.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(!(validate467(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
}
if(data.pricing !== undefined){
if(!(validate372(data.pricing, {instancePath:instancePath+"/pricing",parentData:data,parentDataProperty:"pricing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
}
if(data.territories !== undefined){
if(!(validate470(data.territories, {instancePath:instancePath+"/territories",parentData:data,parentDataProperty:"territories",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate406.errors = vErrors;
return errors === 0;
}
validate406.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate403.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate404(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema64.propertyNames,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(!(validate406(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}
validate403.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","propertyNames":{"$ref":"#/$defs/groupName"},"additionalProperties":{"$ref":"#/$defs/subscriptionGroup"}};
const schema73 = {"type":"string","minLength":1,"maxLength":64};

function validate476(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate476.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate476.errors = vErrors;
return errors === 0;
}
validate476.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"object","additionalProperties":false,"properties":{"localizations":{"$ref":"#/$defs/groupLocalizations"},"subscriptions":{"$ref":"#/$defs/subscriptions"}}};
const schema75 = {"type":"object","properties":{"ar-SA":{"$ref":"#/$defs/groupTexts"},"bn-BD":{"$ref":"#/$defs/groupTexts"},"ca":{"$ref":"#/$defs/groupTexts"},"cs":{"$ref":"#/$defs/groupTexts"},"da":{"$ref":"#/$defs/groupTexts"},"de-DE":{"$ref":"#/$defs/groupTexts"},"el":{"$ref":"#/$defs/groupTexts"},"en-AU":{"$ref":"#/$defs/groupTexts"},"en-CA":{"$ref":"#/$defs/groupTexts"},"en-GB":{"$ref":"#/$defs/groupTexts"},"en-US":{"$ref":"#/$defs/groupTexts"},"es-ES":{"$ref":"#/$defs/groupTexts"},"es-MX":{"$ref":"#/$defs/groupTexts"},"fi":{"$ref":"#/$defs/groupTexts"},"fr-CA":{"$ref":"#/$defs/groupTexts"},"fr-FR":{"$ref":"#/$defs/groupTexts"},"gu-IN":{"$ref":"#/$defs/groupTexts"},"he":{"$ref":"#/$defs/groupTexts"},"hi":{"$ref":"#/$defs/groupTexts"},"hr":{"$ref":"#/$defs/groupTexts"},"hu":{"$ref":"#/$defs/groupTexts"},"id":{"$ref":"#/$defs/groupTexts"},"it":{"$ref":"#/$defs/groupTexts"},"ja":{"$ref":"#/$defs/groupTexts"},"kn-IN":{"$ref":"#/$defs/groupTexts"},"ko":{"$ref":"#/$defs/groupTexts"},"ml-IN":{"$ref":"#/$defs/groupTexts"},"mr-IN":{"$ref":"#/$defs/groupTexts"},"ms":{"$ref":"#/$defs/groupTexts"},"nl-NL":{"$ref":"#/$defs/groupTexts"},"no":{"$ref":"#/$defs/groupTexts"},"or-IN":{"$ref":"#/$defs/groupTexts"},"pa-IN":{"$ref":"#/$defs/groupTexts"},"pl":{"$ref":"#/$defs/groupTexts"},"pt-BR":{"$ref":"#/$defs/groupTexts"},"pt-PT":{"$ref":"#/$defs/groupTexts"},"ro":{"$ref":"#/$defs/groupTexts"},"ru":{"$ref":"#/$defs/groupTexts"},"sk":{"$ref":"#/$defs/groupTexts"},"sl-SI":{"$ref":"#/$defs/groupTexts"},"sv":{"$ref":"#/$defs/groupTexts"},"ta-IN":{"$ref":"#/$defs/groupTexts"},"te-IN":{"$ref":"#/$defs/groupTexts"},"th":{"$ref":"#/$defs/groupTexts"},"tr":{"$ref":"#/$defs/groupTexts"},"uk":{"$ref":"#/$defs/groupTexts"},"ur-PK":{"$ref":"#/$defs/groupTexts"},"vi":{"$ref":"#/$defs/groupTexts"},"zh-Hans":{"$ref":"#/$defs/groupTexts"},"zh-Hant":{"$ref":"#/$defs/groupTexts"}},"additionalProperties":{"$ref":"#/$defs/groupTexts"}};
const schema76 = {"type":["object","null"],"additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/text","maxLength":75},"customAppName":{"$ref":"#/$defs/clearableText","maxLength":30}}};

function validate480(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate480.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema76.type},message:"must be object,null",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "customAppName"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(!(validate59(data0, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
if(typeof data0 === "string"){
if(func2(data0) > 75){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 75},message:"must NOT have more than 75 characters",schema:75,parentSchema:schema76.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.customAppName !== undefined){
let data1 = data.customAppName;
if(!(validate71(data1, {instancePath:instancePath+"/customAppName",parentData:data,parentDataProperty:"customAppName",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(typeof data1 === "string"){
if(func2(data1) > 30){
const err3 = {instancePath:instancePath+"/customAppName",schemaPath:"#/properties/customAppName/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",schema:30,parentSchema:schema76.properties.customAppName,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
validate480.errors = vErrors;
return errors === 0;
}
validate480.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate479.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema75.properties, key0))){
if(!(validate480(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
}
if(data["ar-SA"] !== undefined){
if(!(validate480(data["ar-SA"], {instancePath:instancePath+"/ar-SA",parentData:data,parentDataProperty:"ar-SA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["bn-BD"] !== undefined){
if(!(validate480(data["bn-BD"], {instancePath:instancePath+"/bn-BD",parentData:data,parentDataProperty:"bn-BD",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.ca !== undefined){
if(!(validate480(data.ca, {instancePath:instancePath+"/ca",parentData:data,parentDataProperty:"ca",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.cs !== undefined){
if(!(validate480(data.cs, {instancePath:instancePath+"/cs",parentData:data,parentDataProperty:"cs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.da !== undefined){
if(!(validate480(data.da, {instancePath:instancePath+"/da",parentData:data,parentDataProperty:"da",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["de-DE"] !== undefined){
if(!(validate480(data["de-DE"], {instancePath:instancePath+"/de-DE",parentData:data,parentDataProperty:"de-DE",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.el !== undefined){
if(!(validate480(data.el, {instancePath:instancePath+"/el",parentData:data,parentDataProperty:"el",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["en-AU"] !== undefined){
if(!(validate480(data["en-AU"], {instancePath:instancePath+"/en-AU",parentData:data,parentDataProperty:"en-AU",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["en-CA"] !== undefined){
if(!(validate480(data["en-CA"], {instancePath:instancePath+"/en-CA",parentData:data,parentDataProperty:"en-CA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["en-GB"] !== undefined){
if(!(validate480(data["en-GB"], {instancePath:instancePath+"/en-GB",parentData:data,parentDataProperty:"en-GB",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["en-US"] !== undefined){
if(!(validate480(data["en-US"], {instancePath:instancePath+"/en-US",parentData:data,parentDataProperty:"en-US",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["es-ES"] !== undefined){
if(!(validate480(data["es-ES"], {instancePath:instancePath+"/es-ES",parentData:data,parentDataProperty:"es-ES",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["es-MX"] !== undefined){
if(!(validate480(data["es-MX"], {instancePath:instancePath+"/es-MX",parentData:data,parentDataProperty:"es-MX",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.fi !== undefined){
if(!(validate480(data.fi, {instancePath:instancePath+"/fi",parentData:data,parentDataProperty:"fi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["fr-CA"] !== undefined){
if(!(validate480(data["fr-CA"], {instancePath:instancePath+"/fr-CA",parentData:data,parentDataProperty:"fr-CA",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["fr-FR"] !== undefined){
if(!(validate480(data["fr-FR"], {instancePath:instancePath+"/fr-FR",parentData:data,parentDataProperty:"fr-FR",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["gu-IN"] !== undefined){
if(!(validate480(data["gu-IN"], {instancePath:instancePath+"/gu-IN",parentData:data,parentDataProperty:"gu-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.he !== undefined){
if(!(validate480(data.he, {instancePath:instancePath+"/he",parentData:data,parentDataProperty:"he",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.hi !== undefined){
if(!(validate480(data.hi, {instancePath:instancePath+"/hi",parentData:data,parentDataProperty:"hi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.hr !== undefined){
if(!(validate480(data.hr, {instancePath:instancePath+"/hr",parentData:data,parentDataProperty:"hr",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.hu !== undefined){
if(!(validate480(data.hu, {instancePath:instancePath+"/hu",parentData:data,parentDataProperty:"hu",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate480(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.it !== undefined){
if(!(validate480(data.it, {instancePath:instancePath+"/it",parentData:data,parentDataProperty:"it",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.ja !== undefined){
if(!(validate480(data.ja, {instancePath:instancePath+"/ja",parentData:data,parentDataProperty:"ja",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["kn-IN"] !== undefined){
if(!(validate480(data["kn-IN"], {instancePath:instancePath+"/kn-IN",parentData:data,parentDataProperty:"kn-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.ko !== undefined){
if(!(validate480(data.ko, {instancePath:instancePath+"/ko",parentData:data,parentDataProperty:"ko",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["ml-IN"] !== undefined){
if(!(validate480(data["ml-IN"], {instancePath:instancePath+"/ml-IN",parentData:data,parentDataProperty:"ml-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["mr-IN"] !== undefined){
if(!(validate480(data["mr-IN"], {instancePath:instancePath+"/mr-IN",parentData:data,parentDataProperty:"mr-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.ms !== undefined){
if(!(validate480(data.ms, {instancePath:instancePath+"/ms",parentData:data,parentDataProperty:"ms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["nl-NL"] !== undefined){
if(!(validate480(data["nl-NL"], {instancePath:instancePath+"/nl-NL",parentData:data,parentDataProperty:"nl-NL",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.no !== undefined){
if(!(validate480(data.no, {instancePath:instancePath+"/no",parentData:data,parentDataProperty:"no",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["or-IN"] !== undefined){
if(!(validate480(data["or-IN"], {instancePath:instancePath+"/or-IN",parentData:data,parentDataProperty:"or-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["pa-IN"] !== undefined){
if(!(validate480(data["pa-IN"], {instancePath:instancePath+"/pa-IN",parentData:data,parentDataProperty:"pa-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.pl !== undefined){
if(!(validate480(data.pl, {instancePath:instancePath+"/pl",parentData:data,parentDataProperty:"pl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["pt-BR"] !== undefined){
if(!(validate480(data["pt-BR"], {instancePath:instancePath+"/pt-BR",parentData:data,parentDataProperty:"pt-BR",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["pt-PT"] !== undefined){
if(!(validate480(data["pt-PT"], {instancePath:instancePath+"/pt-PT",parentData:data,parentDataProperty:"pt-PT",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.ro !== undefined){
if(!(validate480(data.ro, {instancePath:instancePath+"/ro",parentData:data,parentDataProperty:"ro",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.ru !== undefined){
if(!(validate480(data.ru, {instancePath:instancePath+"/ru",parentData:data,parentDataProperty:"ru",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.sk !== undefined){
if(!(validate480(data.sk, {instancePath:instancePath+"/sk",parentData:data,parentDataProperty:"sk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["sl-SI"] !== undefined){
if(!(validate480(data["sl-SI"], {instancePath:instancePath+"/sl-SI",parentData:data,parentDataProperty:"sl-SI",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.sv !== undefined){
if(!(validate480(data.sv, {instancePath:instancePath+"/sv",parentData:data,parentDataProperty:"sv",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["ta-IN"] !== undefined){
if(!(validate480(data["ta-IN"], {instancePath:instancePath+"/ta-IN",parentData:data,parentDataProperty:"ta-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["te-IN"] !== undefined){
if(!(validate480(data["te-IN"], {instancePath:instancePath+"/te-IN",parentData:data,parentDataProperty:"te-IN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.th !== undefined){
if(!(validate480(data.th, {instancePath:instancePath+"/th",parentData:data,parentDataProperty:"th",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.tr !== undefined){
if(!(validate480(data.tr, {instancePath:instancePath+"/tr",parentData:data,parentDataProperty:"tr",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.uk !== undefined){
if(!(validate480(data.uk, {instancePath:instancePath+"/uk",parentData:data,parentDataProperty:"uk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["ur-PK"] !== undefined){
if(!(validate480(data["ur-PK"], {instancePath:instancePath+"/ur-PK",parentData:data,parentDataProperty:"ur-PK",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.vi !== undefined){
if(!(validate480(data.vi, {instancePath:instancePath+"/vi",parentData:data,parentDataProperty:"vi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["zh-Hans"] !== undefined){
if(!(validate480(data["zh-Hans"], {instancePath:instancePath+"/zh-Hans",parentData:data,parentDataProperty:"zh-Hans",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data["zh-Hant"] !== undefined){
if(!(validate480(data["zh-Hant"], {instancePath:instancePath+"/zh-Hant",parentData:data,parentDataProperty:"zh-Hant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate479.errors = vErrors;
return errors === 0;
}
validate479.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema77 = {"type":"object","propertyNames":{"$ref":"#/$defs/productId"},"additionalProperties":{"$ref":"#/$defs/subscription"}};
const schema78 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/text","maxLength":64},"subscriptionPeriod":{"type":"string","enum":["ONE_WEEK","ONE_MONTH","TWO_MONTHS","THREE_MONTHS","SIX_MONTHS","ONE_YEAR"]},"groupLevel":{"type":"integer","minimum":1},"familySharable":{"type":"boolean"},"reviewNote":{"$ref":"#/$defs/clearableText","maxLength":4000},"multiSeatStatus":{"type":"string","enum":["ENABLED","DISABLED"]},"marketSettings":{"type":"array","minItems":1,"items":{"type":"string","enum":["APP_STORE","APPLE_SCHOOL","APPLE_BUSINESS"]}},"submit":{"type":"boolean"},"localizations":{"$ref":"#/$defs/productLocalizations"},"reviewScreenshot":{"$ref":"#/$defs/productPicture"},"image":{"$ref":"#/$defs/clearableProductPicture"},"pricing":{"$ref":"#/$defs/subscriptionPricing"},"territories":{"$ref":"#/$defs/productTerritories"},"introductoryOffers":{"type":"array","items":{"$ref":"#/$defs/introductoryOffer"}}}};
const schema79 = {"type":"object","additionalProperties":false,"dependentRequired":{"price":["baseTerritory"],"baseTerritory":["price"]},"properties":{"baseTerritory":{"$ref":"#/$defs/territoryCode"},"price":{"$ref":"#/$defs/price"},"territories":{"type":"object","propertyNames":{"$ref":"#/$defs/territoryCode"},"additionalProperties":{"$ref":"#/$defs/price"}},"startDate":{"$ref":"#/$defs/date"},"preserveCurrentPrice":{"type":"boolean"}}};

function validate543(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate543.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "baseTerritory") || (key0 === "price")) || (key0 === "territories")) || (key0 === "startDate")) || (key0 === "preserveCurrentPrice"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.baseTerritory !== undefined){
if(!(validate63(data.baseTerritory, {instancePath:instancePath+"/baseTerritory",parentData:data,parentDataProperty:"baseTerritory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.price !== undefined){
if(!(validate374(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
}
if(data.territories !== undefined){
let data2 = data.territories;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs6 = errors;
if(!(validate63(key1, {instancePath:instancePath+"/territories",parentData:data2,parentDataProperty:"territories",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err1 = {instancePath:instancePath+"/territories",schemaPath:"#/properties/territories/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema79.properties.territories.propertyNames,parentSchema:schema79.properties.territories,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key2 in data2){
if(!(validate374(data2[key2], {instancePath:instancePath+"/territories/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/territories",schemaPath:"#/properties/territories/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.properties.territories.type,parentSchema:schema79.properties.territories,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.startDate !== undefined){
if(!(validate378(data.startDate, {instancePath:instancePath+"/startDate",parentData:data,parentDataProperty:"startDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data.preserveCurrentPrice !== undefined){
let data5 = data.preserveCurrentPrice;
if(typeof data5 !== "boolean"){
const err3 = {instancePath:instancePath+"/preserveCurrentPrice",schemaPath:"#/properties/preserveCurrentPrice/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema79.properties.preserveCurrentPrice.type,parentSchema:schema79.properties.preserveCurrentPrice,data:data5};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.price !== undefined){
if(data.baseTerritory === undefined){
const err4 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "price",
    missingProperty: "baseTerritory",
    depsCount: 1,
    deps: "baseTerritory"},message:"must have property baseTerritory when property price is present",schema:schema79.dependentRequired,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.baseTerritory !== undefined){
if(data.price === undefined){
const err5 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "baseTerritory",
    missingProperty: "price",
    depsCount: 1,
    deps: "price"},message:"must have property price when property baseTerritory is present",schema:schema79.dependentRequired,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate543.errors = vErrors;
return errors === 0;
}
validate543.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"object","additionalProperties":false,"required":["offerMode","duration","numberOfPeriods"],"properties":{"offerMode":{"type":"string","enum":["FREE_TRIAL","PAY_AS_YOU_GO","PAY_UP_FRONT"]},"duration":{"type":"string","enum":["THREE_DAYS","ONE_WEEK","TWO_WEEKS","ONE_MONTH","TWO_MONTHS","THREE_MONTHS","SIX_MONTHS","ONE_YEAR"]},"numberOfPeriods":{"type":"integer","minimum":1,"maximum":12},"territories":{"$ref":"#/$defs/territoryChoice"},"baseTerritory":{"$ref":"#/$defs/territoryCode"},"price":{"$ref":"#/$defs/price"},"startDate":{"$ref":"#/$defs/date"},"endDate":{"$ref":"#/$defs/date"}},"dependentRequired":{"price":["baseTerritory"],"baseTerritory":["price"]}};

function validate551(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate551.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.offerMode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "offerMode"},message:"must have required property '"+"offerMode"+"'",schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.duration === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration"},message:"must have required property '"+"duration"+"'",schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.numberOfPeriods === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "numberOfPeriods"},message:"must have required property '"+"numberOfPeriods"+"'",schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "offerMode") || (key0 === "duration")) || (key0 === "numberOfPeriods")) || (key0 === "territories")) || (key0 === "baseTerritory")) || (key0 === "price")) || (key0 === "startDate")) || (key0 === "endDate"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.offerMode !== undefined){
let data0 = data.offerMode;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/offerMode",schemaPath:"#/properties/offerMode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.properties.offerMode.type,parentSchema:schema80.properties.offerMode,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data0 === "FREE_TRIAL") || (data0 === "PAY_AS_YOU_GO")) || (data0 === "PAY_UP_FRONT"))){
const err5 = {instancePath:instancePath+"/offerMode",schemaPath:"#/properties/offerMode/enum",keyword:"enum",params:{allowedValues: schema80.properties.offerMode.enum},message:"must be equal to one of the allowed values",schema:schema80.properties.offerMode.enum,parentSchema:schema80.properties.offerMode,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.duration !== undefined){
let data1 = data.duration;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.properties.duration.type,parentSchema:schema80.properties.duration,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((((((data1 === "THREE_DAYS") || (data1 === "ONE_WEEK")) || (data1 === "TWO_WEEKS")) || (data1 === "ONE_MONTH")) || (data1 === "TWO_MONTHS")) || (data1 === "THREE_MONTHS")) || (data1 === "SIX_MONTHS")) || (data1 === "ONE_YEAR"))){
const err7 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/enum",keyword:"enum",params:{allowedValues: schema80.properties.duration.enum},message:"must be equal to one of the allowed values",schema:schema80.properties.duration.enum,parentSchema:schema80.properties.duration,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.numberOfPeriods !== undefined){
let data2 = data.numberOfPeriods;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/numberOfPeriods",schemaPath:"#/properties/numberOfPeriods/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema80.properties.numberOfPeriods.type,parentSchema:schema80.properties.numberOfPeriods,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 12 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/numberOfPeriods",schemaPath:"#/properties/numberOfPeriods/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12",schema:12,parentSchema:schema80.properties.numberOfPeriods,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/numberOfPeriods",schemaPath:"#/properties/numberOfPeriods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema80.properties.numberOfPeriods,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.territories !== undefined){
if(!(validate385(data.territories, {instancePath:instancePath+"/territories",parentData:data,parentDataProperty:"territories",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.baseTerritory !== undefined){
if(!(validate63(data.baseTerritory, {instancePath:instancePath+"/baseTerritory",parentData:data,parentDataProperty:"baseTerritory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.price !== undefined){
if(!(validate374(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
}
if(data.startDate !== undefined){
if(!(validate378(data.startDate, {instancePath:instancePath+"/startDate",parentData:data,parentDataProperty:"startDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data.endDate !== undefined){
if(!(validate378(data.endDate, {instancePath:instancePath+"/endDate",parentData:data,parentDataProperty:"endDate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data.price !== undefined){
if(data.baseTerritory === undefined){
const err11 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "price",
    missingProperty: "baseTerritory",
    depsCount: 1,
    deps: "baseTerritory"},message:"must have property baseTerritory when property price is present",schema:schema80.dependentRequired,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.baseTerritory !== undefined){
if(data.price === undefined){
const err12 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "baseTerritory",
    missingProperty: "price",
    depsCount: 1,
    deps: "price"},message:"must have property price when property baseTerritory is present",schema:schema80.dependentRequired,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate551.errors = vErrors;
return errors === 0;
}
validate551.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate537(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate537.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema78.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(!(validate59(data0, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
if(typeof data0 === "string"){
if(func2(data0) > 64){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema78.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.subscriptionPeriod !== undefined){
let data1 = data.subscriptionPeriod;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/subscriptionPeriod",schemaPath:"#/properties/subscriptionPeriod/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.subscriptionPeriod.type,parentSchema:schema78.properties.subscriptionPeriod,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((data1 === "ONE_WEEK") || (data1 === "ONE_MONTH")) || (data1 === "TWO_MONTHS")) || (data1 === "THREE_MONTHS")) || (data1 === "SIX_MONTHS")) || (data1 === "ONE_YEAR"))){
const err3 = {instancePath:instancePath+"/subscriptionPeriod",schemaPath:"#/properties/subscriptionPeriod/enum",keyword:"enum",params:{allowedValues: schema78.properties.subscriptionPeriod.enum},message:"must be equal to one of the allowed values",schema:schema78.properties.subscriptionPeriod.enum,parentSchema:schema78.properties.subscriptionPeriod,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.groupLevel !== undefined){
let data2 = data.groupLevel;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/groupLevel",schemaPath:"#/properties/groupLevel/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.groupLevel.type,parentSchema:schema78.properties.groupLevel,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/groupLevel",schemaPath:"#/properties/groupLevel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema78.properties.groupLevel,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.familySharable !== undefined){
let data3 = data.familySharable;
if(typeof data3 !== "boolean"){
const err6 = {instancePath:instancePath+"/familySharable",schemaPath:"#/properties/familySharable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema78.properties.familySharable.type,parentSchema:schema78.properties.familySharable,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reviewNote !== undefined){
let data4 = data.reviewNote;
if(!(validate71(data4, {instancePath:instancePath+"/reviewNote",parentData:data,parentDataProperty:"reviewNote",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(func2(data4) > 4000){
const err7 = {instancePath:instancePath+"/reviewNote",schemaPath:"#/properties/reviewNote/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema78.properties.reviewNote,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.multiSeatStatus !== undefined){
let data5 = data.multiSeatStatus;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/multiSeatStatus",schemaPath:"#/properties/multiSeatStatus/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.multiSeatStatus.type,parentSchema:schema78.properties.multiSeatStatus,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data5 === "ENABLED") || (data5 === "DISABLED"))){
const err9 = {instancePath:instancePath+"/multiSeatStatus",schemaPath:"#/properties/multiSeatStatus/enum",keyword:"enum",params:{allowedValues: schema78.properties.multiSeatStatus.enum},message:"must be equal to one of the allowed values",schema:schema78.properties.multiSeatStatus.enum,parentSchema:schema78.properties.multiSeatStatus,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.marketSettings !== undefined){
let data6 = data.marketSettings;
if(Array.isArray(data6)){
if(data6.length < 1){
const err10 = {instancePath:instancePath+"/marketSettings",schemaPath:"#/properties/marketSettings/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema78.properties.marketSettings,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/marketSettings/" + i0,schemaPath:"#/properties/marketSettings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.marketSettings.items.type,parentSchema:schema78.properties.marketSettings.items,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data7 === "APP_STORE") || (data7 === "APPLE_SCHOOL")) || (data7 === "APPLE_BUSINESS"))){
const err12 = {instancePath:instancePath+"/marketSettings/" + i0,schemaPath:"#/properties/marketSettings/items/enum",keyword:"enum",params:{allowedValues: schema78.properties.marketSettings.items.enum},message:"must be equal to one of the allowed values",schema:schema78.properties.marketSettings.items.enum,parentSchema:schema78.properties.marketSettings.items,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/marketSettings",schemaPath:"#/properties/marketSettings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema78.properties.marketSettings.type,parentSchema:schema78.properties.marketSettings,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.submit !== undefined){
let data8 = data.submit;
if(typeof data8 !== "boolean"){
const err14 = {instancePath:instancePath+"/submit",schemaPath:"#/properties/submit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema78.properties.submit.type,parentSchema:schema78.properties.submit,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.localizations !== undefined){
if(!(validate409(data.localizations, {instancePath:instancePath+"/localizations",parentData:data,parentDataProperty:"localizations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
errors = vErrors.length;
}
}
if(data.reviewScreenshot !== undefined){
if(!(validate465(data.reviewScreenshot, {instancePath:instancePath+"/reviewScreenshot",parentData:data,parentDataProperty:"reviewScreenshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate465.errors : vErrors.concat(validate465.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(!(validate467(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
}
if(data.pricing !== undefined){
if(!(validate543(data.pricing, {instancePath:instancePath+"/pricing",parentData:data,parentDataProperty:"pricing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate543.errors : vErrors.concat(validate543.errors);
errors = vErrors.length;
}
}
if(data.territories !== undefined){
if(!(validate470(data.territories, {instancePath:instancePath+"/territories",parentData:data,parentDataProperty:"territories",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
}
if(data.introductoryOffers !== undefined){
let data14 = data.introductoryOffers;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate551(data14[i1], {instancePath:instancePath+"/introductoryOffers/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate551.errors : vErrors.concat(validate551.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/introductoryOffers",schemaPath:"#/properties/introductoryOffers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema78.properties.introductoryOffers.type,parentSchema:schema78.properties.introductoryOffers,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate537.errors = vErrors;
return errors === 0;
}
validate537.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate535(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate535.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate404(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema77.propertyNames,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(!(validate537(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate537.errors : vErrors.concat(validate537.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate535.errors = vErrors;
return errors === 0;
}
validate535.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate478(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate478.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "localizations") || (key0 === "subscriptions"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.localizations !== undefined){
if(!(validate479(data.localizations, {instancePath:instancePath+"/localizations",parentData:data,parentDataProperty:"localizations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate479.errors : vErrors.concat(validate479.errors);
errors = vErrors.length;
}
}
if(data.subscriptions !== undefined){
if(!(validate535(data.subscriptions, {instancePath:instancePath+"/subscriptions",parentData:data,parentDataProperty:"subscriptions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate535.errors : vErrors.concat(validate535.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate478.errors = vErrors;
return errors === 0;
}
validate478.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate475.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate476(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema72.propertyNames,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(!(validate478(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate478.errors : vErrors.concat(validate478.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate475.errors = vErrors;
return errors === 0;
}
validate475.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate402.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "inAppPurchases") || (key0 === "subscriptionGroups")) || (key0 === "promoted"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.inAppPurchases !== undefined){
if(!(validate403(data.inAppPurchases, {instancePath:instancePath+"/inAppPurchases",parentData:data,parentDataProperty:"inAppPurchases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
}
if(data.subscriptionGroups !== undefined){
if(!(validate475(data.subscriptionGroups, {instancePath:instancePath+"/subscriptionGroups",parentData:data,parentDataProperty:"subscriptionGroups",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
errors = vErrors.length;
}
}
if(data.promoted !== undefined){
let data2 = data.promoted;
if(Array.isArray(data2)){
if(data2.length > 20){
const err1 = {instancePath:instancePath+"/promoted",schemaPath:"#/properties/promoted/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema63.properties.promoted,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate404(data2[i0], {instancePath:instancePath+"/promoted/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
const err2 = {instancePath:instancePath+"/promoted",schemaPath:"#/properties/promoted/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema63.properties.promoted,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/promoted",schemaPath:"#/properties/promoted/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema63.properties.promoted.type,parentSchema:schema63.properties.promoted,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}
validate402.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"type":"array","items":{"type":"string","enum":["remove-eula","rename-version","delete-locale","delete-screenshots","delete-previews","remove-build","delete-phased-release","resume-phased-release","delete-attachments","price-change","remove-prices","base-territory","remove-territories","end-preorder","delete-product-image","product-off-sale","remove-introductory-offers","remove-promotions","replace-submission"]}};

function validate564(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate564.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.items.type,parentSchema:schema81.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((data0 === "remove-eula") || (data0 === "rename-version")) || (data0 === "delete-locale")) || (data0 === "delete-screenshots")) || (data0 === "delete-previews")) || (data0 === "remove-build")) || (data0 === "delete-phased-release")) || (data0 === "resume-phased-release")) || (data0 === "delete-attachments")) || (data0 === "price-change")) || (data0 === "remove-prices")) || (data0 === "base-territory")) || (data0 === "remove-territories")) || (data0 === "end-preorder")) || (data0 === "delete-product-image")) || (data0 === "product-off-sale")) || (data0 === "remove-introductory-offers")) || (data0 === "remove-promotions")) || (data0 === "replace-submission"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema81.items.enum},message:"must be equal to one of the allowed values",schema:schema81.items.enum,parentSchema:schema81.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate564.errors = vErrors;
return errors === 0;
}
validate564.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"object","propertyNames":{},"additionalProperties":{"type":"string","minLength":1}};

function validate566(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate566.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema82.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.additionalProperties.type,parentSchema:schema82.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate566.errors = vErrors;
return errors === 0;
}
validate566.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.app === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "app"},message:"must have required property '"+"app"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.app !== undefined){
if(!(validate53(data.app, {instancePath:instancePath+"/app",parentData:data,parentDataProperty:"app",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(!(validate69(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.release !== undefined){
if(!(validate77(data.release, {instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.ageRating !== undefined){
if(!(validate79(data.ageRating, {instancePath:instancePath+"/ageRating",parentData:data,parentDataProperty:"ageRating",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
if(!(validate97(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.screenshots !== undefined){
if(!(validate201(data.screenshots, {instancePath:instancePath+"/screenshots",parentData:data,parentDataProperty:"screenshots",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
if(data.previews !== undefined){
if(!(validate290(data.previews, {instancePath:instancePath+"/previews",parentData:data,parentDataProperty:"previews",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate363(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
errors = vErrors.length;
}
}
if(data.pricing !== undefined){
if(!(validate372(data.pricing, {instancePath:instancePath+"/pricing",parentData:data,parentDataProperty:"pricing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
}
if(data.territories !== undefined){
if(!(validate384(data.territories, {instancePath:instancePath+"/territories",parentData:data,parentDataProperty:"territories",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors);
errors = vErrors.length;
}
}
if(data.accessibility !== undefined){
if(!(validate392(data.accessibility, {instancePath:instancePath+"/accessibility",parentData:data,parentDataProperty:"accessibility",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
}
if(data.products !== undefined){
if(!(validate402(data.products, {instancePath:instancePath+"/products",parentData:data,parentDataProperty:"products",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
}
if(data.allow !== undefined){
if(!(validate564(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate564.errors : vErrors.concat(validate564.errors);
errors = vErrors.length;
}
}
if(data.silence !== undefined){
if(!(validate566(data.silence, {instancePath:instancePath+"/silence",parentData:data,parentDataProperty:"silence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate566.errors : vErrors.concat(validate566.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
