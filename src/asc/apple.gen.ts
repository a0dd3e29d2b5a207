// Generated from Apple's OpenAPI document by `npm run generate`. Do not edit.

export interface AppleResources {
  accessibilityDeclarations: {
    attributes: {
      deviceFamily?: "IPHONE" | "IPAD" | "APPLE_TV" | "APPLE_WATCH" | "MAC" | "VISION";
      state?: "DRAFT" | "PUBLISHED" | "REPLACED";
      supportsAudioDescriptions?: boolean;
      supportsCaptions?: boolean;
      supportsDarkInterface?: boolean;
      supportsDifferentiateWithoutColorAlone?: boolean;
      supportsLargerText?: boolean;
      supportsReducedMotion?: boolean;
      supportsSufficientContrast?: boolean;
      supportsVoiceControl?: boolean;
      supportsVoiceover?: boolean;
    };
    create: {
      attributes: {
        deviceFamily: "IPHONE" | "IPAD" | "APPLE_TV" | "APPLE_WATCH" | "MAC" | "VISION";
        supportsAudioDescriptions?: boolean | null;
        supportsCaptions?: boolean | null;
        supportsDarkInterface?: boolean | null;
        supportsDifferentiateWithoutColorAlone?: boolean | null;
        supportsLargerText?: boolean | null;
        supportsReducedMotion?: boolean | null;
        supportsSufficientContrast?: boolean | null;
        supportsVoiceControl?: boolean | null;
        supportsVoiceover?: boolean | null;
      };
      relationships: {
        app: "apps";
      };
    };
    update: {
      attributes: {
        publish?: boolean | null;
        supportsAudioDescriptions?: boolean | null;
        supportsCaptions?: boolean | null;
        supportsDarkInterface?: boolean | null;
        supportsDifferentiateWithoutColorAlone?: boolean | null;
        supportsLargerText?: boolean | null;
        supportsReducedMotion?: boolean | null;
        supportsSufficientContrast?: boolean | null;
        supportsVoiceControl?: boolean | null;
        supportsVoiceover?: boolean | null;
      };
    };
    field: "deviceFamily" | "state" | "supportsAudioDescriptions" | "supportsCaptions" | "supportsDarkInterface" | "supportsDifferentiateWithoutColorAlone" | "supportsLargerText" | "supportsReducedMotion" | "supportsSufficientContrast" | "supportsVoiceControl" | "supportsVoiceover";
  };
  ageRatingDeclarations: {
    attributes: {
      advertising?: boolean;
      alcoholTobaccoOrDrugUseOrReferences?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";
      contests?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";
      gambling?: boolean;
      gamblingSimulated?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";
      gunsOrOtherWeapons?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";
      healthOrWellnessTopics?: boolean;
      kidsAgeBand?: "FIVE_AND_UNDER" | "SIX_TO_EIGHT" | "NINE_TO_ELEVEN";
      lootBox?: boolean;
      medicalOrTreatmentInformation?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";
      messagingAndChat?: boolean;
      parentalControls?: boolean;
      profanityOrCrudeHumor?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";
      ageAssurance?: boolean;
      sexualContentGraphicAndNudity?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";
      sexualContentOrNudity?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";
      socialMedia?: boolean;
      socialMediaAgeRestricted?: boolean;
      horrorOrFearThemes?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";
      matureOrSuggestiveThemes?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";
      unrestrictedWebAccess?: boolean;
      userGeneratedContent?: boolean;
      violenceCartoonOrFantasy?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";
      violenceRealisticProlongedGraphicOrSadistic?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";
      violenceRealistic?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT";
      /** @deprecated */
      ageRatingOverride?: "NONE" | "NINE_PLUS" | "THIRTEEN_PLUS" | "SIXTEEN_PLUS" | "SEVENTEEN_PLUS" | "UNRATED";
      ageRatingOverrideV2?: "NONE" | "NINE_PLUS" | "THIRTEEN_PLUS" | "SIXTEEN_PLUS" | "EIGHTEEN_PLUS" | "UNRATED";
      koreaAgeRatingOverride?: "NONE" | "FIFTEEN_PLUS" | "NINETEEN_PLUS" | "ALL" | "TWELVE_PLUS";
      developerAgeRatingInfoUrl?: string;
      gracRatingClassificationNumber?: string;
    };
    update: {
      attributes: {
        advertising?: boolean | null;
        alcoholTobaccoOrDrugUseOrReferences?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT" | null;
        contests?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT" | null;
        gambling?: boolean | null;
        gamblingSimulated?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT" | null;
        gunsOrOtherWeapons?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT" | null;
        healthOrWellnessTopics?: boolean | null;
        kidsAgeBand?: "FIVE_AND_UNDER" | "SIX_TO_EIGHT" | "NINE_TO_ELEVEN" | null;
        lootBox?: boolean | null;
        medicalOrTreatmentInformation?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT" | null;
        messagingAndChat?: boolean | null;
        parentalControls?: boolean | null;
        profanityOrCrudeHumor?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT" | null;
        ageAssurance?: boolean | null;
        sexualContentGraphicAndNudity?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT" | null;
        sexualContentOrNudity?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT" | null;
        socialMedia?: boolean | null;
        socialMediaAgeRestricted?: boolean | null;
        horrorOrFearThemes?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT" | null;
        matureOrSuggestiveThemes?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT" | null;
        unrestrictedWebAccess?: boolean | null;
        userGeneratedContent?: boolean | null;
        violenceCartoonOrFantasy?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT" | null;
        violenceRealisticProlongedGraphicOrSadistic?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT" | null;
        violenceRealistic?: "NONE" | "INFREQUENT_OR_MILD" | "FREQUENT_OR_INTENSE" | "INFREQUENT" | "FREQUENT" | null;
        /** @deprecated */
        ageRatingOverride?: "NONE" | "NINE_PLUS" | "THIRTEEN_PLUS" | "SIXTEEN_PLUS" | "SEVENTEEN_PLUS" | "UNRATED" | null;
        ageRatingOverrideV2?: "NONE" | "NINE_PLUS" | "THIRTEEN_PLUS" | "SIXTEEN_PLUS" | "EIGHTEEN_PLUS" | "UNRATED" | null;
        koreaAgeRatingOverride?: "NONE" | "FIFTEEN_PLUS" | "NINETEEN_PLUS" | "ALL" | "TWELVE_PLUS" | null;
        developerAgeRatingInfoUrl?: string | null;
        gracRatingClassificationNumber?: string | null;
      };
    };
    field: "advertising" | "ageAssurance" | "ageRatingOverride" | "ageRatingOverrideV2" | "alcoholTobaccoOrDrugUseOrReferences" | "contests" | "developerAgeRatingInfoUrl" | "gambling" | "gamblingSimulated" | "gracRatingClassificationNumber" | "gunsOrOtherWeapons" | "healthOrWellnessTopics" | "horrorOrFearThemes" | "kidsAgeBand" | "koreaAgeRatingOverride" | "lootBox" | "matureOrSuggestiveThemes" | "medicalOrTreatmentInformation" | "messagingAndChat" | "parentalControls" | "profanityOrCrudeHumor" | "sexualContentGraphicAndNudity" | "sexualContentOrNudity" | "socialMedia" | "socialMediaAgeRestricted" | "unrestrictedWebAccess" | "userGeneratedContent" | "violenceCartoonOrFantasy" | "violenceRealistic" | "violenceRealisticProlongedGraphicOrSadistic";
  };
  appAvailabilities: {
    attributes: {
      availableInNewTerritories?: boolean;
    };
    relationships: {
      territoryAvailabilities?: "territoryAvailabilities"[];
    };
    create: {
      attributes: {
        availableInNewTerritories: boolean;
      };
      relationships: {
        app: "apps";
        territoryAvailabilities: "territoryAvailabilities"[];
      };
    };
    field: "availableInNewTerritories" | "territoryAvailabilities";
    include: "territoryAvailabilities";
  };
  appCategories: {
    attributes: {
      platforms?: ("IOS" | "MAC_OS" | "TV_OS" | "VISION_OS")[];
    };
    relationships: {
      subcategories?: "appCategories"[];
      parent?: "appCategories";
    };
    field: "parent" | "platforms" | "subcategories";
    include: "parent" | "subcategories";
  };
  appEncryptionDeclarations: {
    attributes: {
      appDescription?: string;
      createdDate?: string;
      /** @deprecated */
      usesEncryption?: boolean;
      exempt?: boolean;
      containsProprietaryCryptography?: boolean;
      containsThirdPartyCryptography?: boolean;
      availableOnFrenchStore?: boolean;
      /** @deprecated */
      platform?: "IOS" | "MAC_OS" | "TV_OS" | "VISION_OS";
      /** @deprecated */
      uploadedDate?: string;
      /** @deprecated */
      documentUrl?: string;
      /** @deprecated */
      documentName?: string;
      /** @deprecated */
      documentType?: string;
      appEncryptionDeclarationState?: "CREATED" | "IN_REVIEW" | "APPROVED" | "REJECTED" | "INVALID" | "EXPIRED";
      codeValue?: string;
    };
    relationships: {
      app?: "apps";
      builds?: "builds"[];
      appEncryptionDeclarationDocument?: "appEncryptionDeclarationDocuments";
    };
    create: {
      attributes: {
        appDescription: string;
        containsProprietaryCryptography: boolean;
        containsThirdPartyCryptography: boolean;
        availableOnFrenchStore: boolean;
      };
      relationships: {
        app: "apps";
      };
    };
    field: "app" | "appDescription" | "appEncryptionDeclarationDocument" | "appEncryptionDeclarationState" | "availableOnFrenchStore" | "builds" | "codeValue" | "containsProprietaryCryptography" | "containsThirdPartyCryptography" | "createdDate" | "documentName" | "documentType" | "documentUrl" | "exempt" | "platform" | "uploadedDate" | "usesEncryption";
    include: "app" | "appEncryptionDeclarationDocument" | "builds";
  };
  appInfoLocalizations: {
    attributes: {
      locale?: string;
      name?: string;
      subtitle?: string;
      privacyPolicyUrl?: string;
      privacyChoicesUrl?: string;
      privacyPolicyText?: string;
    };
    relationships: {
      appInfo?: "appInfos";
    };
    create: {
      attributes: {
        locale: string;
        name: string;
        subtitle?: string | null;
        privacyPolicyUrl?: string | null;
        privacyChoicesUrl?: string | null;
        privacyPolicyText?: string | null;
      };
      relationships: {
        appInfo: "appInfos";
      };
    };
    update: {
      attributes: {
        name?: string | null;
        subtitle?: string | null;
        privacyPolicyUrl?: string | null;
        privacyChoicesUrl?: string | null;
        privacyPolicyText?: string | null;
      };
    };
    field: "appInfo" | "locale" | "name" | "privacyChoicesUrl" | "privacyPolicyText" | "privacyPolicyUrl" | "subtitle";
    include: "appInfo";
  };
  appInfos: {
    attributes: {
      /** @deprecated */
      appStoreState?: "ACCEPTED" | "DEVELOPER_REMOVED_FROM_SALE" | "DEVELOPER_REJECTED" | "IN_REVIEW" | "INVALID_BINARY" | "METADATA_REJECTED" | "PENDING_APPLE_RELEASE" | "PENDING_CONTRACT" | "PENDING_DEVELOPER_RELEASE" | "PREPARE_FOR_SUBMISSION" | "PREORDER_READY_FOR_SALE" | "PROCESSING_FOR_APP_STORE" | "READY_FOR_REVIEW" | "READY_FOR_SALE" | "REJECTED" | "REMOVED_FROM_SALE" | "WAITING_FOR_EXPORT_COMPLIANCE" | "WAITING_FOR_REVIEW" | "REPLACED_WITH_NEW_VERSION" | "NOT_APPLICABLE";
      state?: "ACCEPTED" | "DEVELOPER_REJECTED" | "IN_REVIEW" | "PENDING_RELEASE" | "PREPARE_FOR_SUBMISSION" | "READY_FOR_DISTRIBUTION" | "READY_FOR_REVIEW" | "REJECTED" | "REPLACED_WITH_NEW_INFO" | "WAITING_FOR_REVIEW";
      /** @deprecated */
      appStoreAgeRating?: "L" | "ALL" | "ZERO_ZERO" | "ONE_PLUS" | "TWO_PLUS" | "THREE_PLUS" | "FOUR_PLUS" | "FIVE_PLUS" | "SIX_PLUS" | "SEVEN_PLUS" | "EIGHT_PLUS" | "NINE_PLUS" | "TEN_PLUS" | "ELEVEN_PLUS" | "TWELVE_PLUS" | "THIRTEEN_PLUS" | "FOURTEEN_PLUS" | "FIFTEEN_PLUS" | "SIXTEEN_PLUS" | "SEVENTEEN_PLUS" | "EIGHTEEN_PLUS" | "NINETEEN_PLUS" | "TWENTY_PLUS" | "TWENTY_ONE_PLUS" | "UNRATED";
      /** @deprecated */
      australiaAgeRating?: "FIFTEEN" | "EIGHTEEN";
      /** @deprecated */
      brazilAgeRating?: "L" | "TEN" | "TWELVE" | "FOURTEEN" | "SIXTEEN" | "EIGHTEEN";
      /** @deprecated */
      brazilAgeRatingV2?: "SELF_RATED_L" | "SELF_RATED_TEN" | "SELF_RATED_TWELVE" | "SELF_RATED_FOURTEEN" | "SELF_RATED_SIXTEEN" | "SELF_RATED_EIGHTEEN" | "OFFICIAL_L" | "OFFICIAL_TEN" | "OFFICIAL_TWELVE" | "OFFICIAL_FOURTEEN" | "OFFICIAL_SIXTEEN" | "OFFICIAL_EIGHTEEN";
      /** @deprecated */
      franceAgeRating?: "EIGHTEEN";
      /** @deprecated */
      koreaAgeRating?: "ALL" | "TWELVE" | "FIFTEEN" | "NINETEEN" | "NOT_APPLICABLE";
      /** @deprecated */
      kidsAgeBand?: "FIVE_AND_UNDER" | "SIX_TO_EIGHT" | "NINE_TO_ELEVEN";
    };
    relationships: {
      app?: "apps";
      ageRatingDeclaration?: "ageRatingDeclarations";
      appInfoLocalizations?: "appInfoLocalizations"[];
      primaryCategory?: "appCategories";
      primarySubcategoryOne?: "appCategories";
      primarySubcategoryTwo?: "appCategories";
      secondaryCategory?: "appCategories";
      secondarySubcategoryOne?: "appCategories";
      secondarySubcategoryTwo?: "appCategories";
    };
    update: {
      relationships: {
        primaryCategory?: "appCategories";
        primarySubcategoryOne?: "appCategories";
        primarySubcategoryTwo?: "appCategories";
        secondaryCategory?: "appCategories";
        secondarySubcategoryOne?: "appCategories";
        secondarySubcategoryTwo?: "appCategories";
      };
    };
    field: "ageRatingDeclaration" | "app" | "appInfoLocalizations" | "appStoreAgeRating" | "appStoreState" | "australiaAgeRating" | "brazilAgeRating" | "brazilAgeRatingV2" | "franceAgeRating" | "koreaAgeRating" | "primaryCategory" | "primarySubcategoryOne" | "primarySubcategoryTwo" | "secondaryCategory" | "secondarySubcategoryOne" | "secondarySubcategoryTwo" | "state" | "territoryAgeRatings";
    include: "ageRatingDeclaration" | "app" | "appInfoLocalizations" | "primaryCategory" | "primarySubcategoryOne" | "primarySubcategoryTwo" | "secondaryCategory" | "secondarySubcategoryOne" | "secondarySubcategoryTwo";
  };
  appPreviewSets: {
    attributes: {
      previewType?: "IPHONE_67" | "IPHONE_61" | "IPHONE_65" | "IPHONE_58" | "IPHONE_55" | "IPHONE_47" | "IPHONE_40" | "IPHONE_35" | "IPAD_PRO_3GEN_129" | "IPAD_PRO_3GEN_11" | "IPAD_PRO_129" | "IPAD_105" | "IPAD_97" | "DESKTOP" | "APPLE_TV" | "APPLE_VISION_PRO";
    };
    relationships: {
      appStoreVersionLocalization?: "appStoreVersionLocalizations";
      appCustomProductPageLocalization?: "appCustomProductPageLocalizations";
      appStoreVersionExperimentTreatmentLocalization?: "appStoreVersionExperimentTreatmentLocalizations";
      appPreviews?: "appPreviews"[];
    };
    create: {
      attributes: {
        previewType: "IPHONE_67" | "IPHONE_61" | "IPHONE_65" | "IPHONE_58" | "IPHONE_55" | "IPHONE_47" | "IPHONE_40" | "IPHONE_35" | "IPAD_PRO_3GEN_129" | "IPAD_PRO_3GEN_11" | "IPAD_PRO_129" | "IPAD_105" | "IPAD_97" | "DESKTOP" | "APPLE_TV" | "APPLE_VISION_PRO";
      };
      relationships: {
        appStoreVersionLocalization?: "appStoreVersionLocalizations";
        appCustomProductPageLocalization?: "appCustomProductPageLocalizations";
        appStoreVersionExperimentTreatmentLocalization?: "appStoreVersionExperimentTreatmentLocalizations";
      };
    };
    field: "appCustomProductPageLocalization" | "appPreviews" | "appStoreVersionExperimentTreatmentLocalization" | "appStoreVersionLocalization" | "previewType";
    include: "appCustomProductPageLocalization" | "appPreviews" | "appStoreVersionExperimentTreatmentLocalization" | "appStoreVersionLocalization";
  };
  appPreviews: {
    attributes: {
      fileSize?: number;
      fileName?: string;
      sourceFileChecksum?: string;
      previewFrameTimeCode?: string;
      mimeType?: string;
      videoUrl?: string;
      previewFrameImage?: {
        image?: {
          templateUrl?: string;
          width?: number;
          height?: number;
        };
        state?: {
          errors?: {
            code?: string;
            description?: string;
          }[];
          warnings?: {
            code?: string;
            description?: string;
          }[];
          state?: "PROCESSING" | "COMPLETE" | "FAILED";
        };
      };
      /** @deprecated */
      previewImage?: {
        templateUrl?: string;
        width?: number;
        height?: number;
      };
      uploadOperations?: {
        method?: string;
        url?: string;
        length?: number;
        offset?: number;
        requestHeaders?: {
          name?: string;
          value?: string;
        }[];
      }[];
      /** @deprecated */
      assetDeliveryState?: {
        errors?: {
          code?: string;
          description?: string;
        }[];
        warnings?: {
          code?: string;
          description?: string;
        }[];
        state?: "AWAITING_UPLOAD" | "UPLOAD_COMPLETE" | "COMPLETE" | "FAILED";
      };
      videoDeliveryState?: {
        errors?: {
          code?: string;
          description?: string;
        }[];
        warnings?: {
          code?: string;
          description?: string;
        }[];
        state?: "AWAITING_UPLOAD" | "UPLOAD_COMPLETE" | "PROCESSING" | "COMPLETE" | "FAILED";
      };
    };
    relationships: {
      appPreviewSet?: "appPreviewSets";
    };
    create: {
      attributes: {
        fileSize: number;
        fileName: string;
        previewFrameTimeCode?: string | null;
        mimeType?: string | null;
      };
      relationships: {
        appPreviewSet: "appPreviewSets";
      };
    };
    update: {
      attributes: {
        sourceFileChecksum?: string | null;
        previewFrameTimeCode?: string | null;
        uploaded?: boolean | null;
      };
    };
    field: "appPreviewSet" | "assetDeliveryState" | "fileName" | "fileSize" | "mimeType" | "previewFrameImage" | "previewFrameTimeCode" | "previewImage" | "sourceFileChecksum" | "uploadOperations" | "videoDeliveryState" | "videoUrl";
    include: "appPreviewSet";
  };
  appPricePoints: {
    attributes: {
      customerPrice?: string;
      proceeds?: string;
    };
    relationships: {
      app?: "apps";
      territory?: "territories";
    };
    field: "app" | "customerPrice" | "equalizations" | "proceeds" | "territory";
    include: "app" | "territory";
  };
  appPriceSchedules: {
    relationships: {
      app?: "apps";
      baseTerritory?: "territories";
      manualPrices?: "appPrices"[];
      automaticPrices?: "appPrices"[];
    };
    create: {
      relationships: {
        app: "apps";
        baseTerritory: "territories";
        manualPrices: "appPrices"[];
      };
    };
    field: "app" | "automaticPrices" | "baseTerritory" | "manualPrices";
    include: "app" | "automaticPrices" | "baseTerritory" | "manualPrices";
  };
  appPrices: {
    attributes: {
      manual?: boolean;
      startDate?: string;
      endDate?: string;
    };
    relationships: {
      appPricePoint?: "appPricePoints";
      territory?: "territories";
    };
    create: {
      attributes: {
        startDate?: string | null;
        endDate?: string | null;
      };
      relationships: {
        appPricePoint?: "appPricePoints";
      };
    };
    field: "appPricePoint" | "endDate" | "manual" | "startDate" | "territory";
    include: "appPricePoint" | "territory";
  };
  appScreenshotSets: {
    attributes: {
      screenshotDisplayType?: "APP_IPHONE_67" | "APP_IPHONE_61" | "APP_IPHONE_65" | "APP_IPHONE_58" | "APP_IPHONE_55" | "APP_IPHONE_47" | "APP_IPHONE_40" | "APP_IPHONE_35" | "APP_IPAD_PRO_3GEN_129" | "APP_IPAD_PRO_3GEN_11" | "APP_IPAD_PRO_129" | "APP_IPAD_105" | "APP_IPAD_97" | "APP_DESKTOP" | "APP_WATCH_ULTRA" | "APP_WATCH_SERIES_10" | "APP_WATCH_SERIES_7" | "APP_WATCH_SERIES_4" | "APP_WATCH_SERIES_3" | "APP_APPLE_TV" | "APP_APPLE_VISION_PRO" | "IMESSAGE_APP_IPHONE_67" | "IMESSAGE_APP_IPHONE_61" | "IMESSAGE_APP_IPHONE_65" | "IMESSAGE_APP_IPHONE_58" | "IMESSAGE_APP_IPHONE_55" | "IMESSAGE_APP_IPHONE_47" | "IMESSAGE_APP_IPHONE_40" | "IMESSAGE_APP_IPAD_PRO_3GEN_129" | "IMESSAGE_APP_IPAD_PRO_3GEN_11" | "IMESSAGE_APP_IPAD_PRO_129" | "IMESSAGE_APP_IPAD_105" | "IMESSAGE_APP_IPAD_97";
    };
    relationships: {
      appStoreVersionLocalization?: "appStoreVersionLocalizations";
      appCustomProductPageLocalization?: "appCustomProductPageLocalizations";
      appStoreVersionExperimentTreatmentLocalization?: "appStoreVersionExperimentTreatmentLocalizations";
      appScreenshots?: "appScreenshots"[];
    };
    create: {
      attributes: {
        screenshotDisplayType: "APP_IPHONE_67" | "APP_IPHONE_61" | "APP_IPHONE_65" | "APP_IPHONE_58" | "APP_IPHONE_55" | "APP_IPHONE_47" | "APP_IPHONE_40" | "APP_IPHONE_35" | "APP_IPAD_PRO_3GEN_129" | "APP_IPAD_PRO_3GEN_11" | "APP_IPAD_PRO_129" | "APP_IPAD_105" | "APP_IPAD_97" | "APP_DESKTOP" | "APP_WATCH_ULTRA" | "APP_WATCH_SERIES_10" | "APP_WATCH_SERIES_7" | "APP_WATCH_SERIES_4" | "APP_WATCH_SERIES_3" | "APP_APPLE_TV" | "APP_APPLE_VISION_PRO" | "IMESSAGE_APP_IPHONE_67" | "IMESSAGE_APP_IPHONE_61" | "IMESSAGE_APP_IPHONE_65" | "IMESSAGE_APP_IPHONE_58" | "IMESSAGE_APP_IPHONE_55" | "IMESSAGE_APP_IPHONE_47" | "IMESSAGE_APP_IPHONE_40" | "IMESSAGE_APP_IPAD_PRO_3GEN_129" | "IMESSAGE_APP_IPAD_PRO_3GEN_11" | "IMESSAGE_APP_IPAD_PRO_129" | "IMESSAGE_APP_IPAD_105" | "IMESSAGE_APP_IPAD_97";
      };
      relationships: {
        appStoreVersionLocalization?: "appStoreVersionLocalizations";
        appCustomProductPageLocalization?: "appCustomProductPageLocalizations";
        appStoreVersionExperimentTreatmentLocalization?: "appStoreVersionExperimentTreatmentLocalizations";
      };
    };
    field: "appCustomProductPageLocalization" | "appScreenshots" | "appStoreVersionExperimentTreatmentLocalization" | "appStoreVersionLocalization" | "screenshotDisplayType";
    include: "appCustomProductPageLocalization" | "appScreenshots" | "appStoreVersionExperimentTreatmentLocalization" | "appStoreVersionLocalization";
  };
  appScreenshots: {
    attributes: {
      fileSize?: number;
      fileName?: string;
      sourceFileChecksum?: string;
      imageAsset?: {
        templateUrl?: string;
        width?: number;
        height?: number;
      };
      assetToken?: string;
      assetType?: string;
      uploadOperations?: {
        method?: string;
        url?: string;
        length?: number;
        offset?: number;
        requestHeaders?: {
          name?: string;
          value?: string;
        }[];
      }[];
      assetDeliveryState?: {
        errors?: {
          code?: string;
          description?: string;
        }[];
        warnings?: {
          code?: string;
          description?: string;
        }[];
        state?: "AWAITING_UPLOAD" | "UPLOAD_COMPLETE" | "COMPLETE" | "FAILED";
      };
    };
    relationships: {
      appScreenshotSet?: "appScreenshotSets";
    };
    create: {
      attributes: {
        fileSize: number;
        fileName: string;
      };
      relationships: {
        appScreenshotSet: "appScreenshotSets";
      };
    };
    update: {
      attributes: {
        sourceFileChecksum?: string | null;
        uploaded?: boolean | null;
      };
    };
    field: "appScreenshotSet" | "assetDeliveryState" | "assetToken" | "assetType" | "fileName" | "fileSize" | "imageAsset" | "sourceFileChecksum" | "uploadOperations";
    include: "appScreenshotSet";
  };
  appStoreReviewAttachments: {
    attributes: {
      fileSize?: number;
      fileName?: string;
      sourceFileChecksum?: string;
      uploadOperations?: {
        method?: string;
        url?: string;
        length?: number;
        offset?: number;
        requestHeaders?: {
          name?: string;
          value?: string;
        }[];
      }[];
      assetDeliveryState?: {
        errors?: {
          code?: string;
          description?: string;
        }[];
        warnings?: {
          code?: string;
          description?: string;
        }[];
        state?: "AWAITING_UPLOAD" | "UPLOAD_COMPLETE" | "COMPLETE" | "FAILED";
      };
    };
    relationships: {
      appStoreReviewDetail?: "appStoreReviewDetails";
    };
    create: {
      attributes: {
        fileSize: number;
        fileName: string;
      };
      relationships: {
        appStoreReviewDetail: "appStoreReviewDetails";
      };
    };
    update: {
      attributes: {
        sourceFileChecksum?: string | null;
        uploaded?: boolean | null;
      };
    };
    field: "appStoreReviewDetail" | "assetDeliveryState" | "fileName" | "fileSize" | "sourceFileChecksum" | "uploadOperations";
    include: "appStoreReviewDetail";
  };
  appStoreReviewDetails: {
    attributes: {
      contactFirstName?: string;
      contactLastName?: string;
      contactPhone?: string;
      contactEmail?: string;
      demoAccountName?: string;
      demoAccountPassword?: string;
      demoAccountRequired?: boolean;
      notes?: string;
    };
    relationships: {
      appStoreVersion?: "appStoreVersions";
      appStoreReviewAttachments?: "appStoreReviewAttachments"[];
    };
    create: {
      attributes: {
        contactFirstName?: string | null;
        contactLastName?: string | null;
        contactPhone?: string | null;
        contactEmail?: string | null;
        demoAccountName?: string | null;
        demoAccountPassword?: string | null;
        demoAccountRequired?: boolean | null;
        notes?: string | null;
      };
      relationships: {
        appStoreVersion: "appStoreVersions";
      };
    };
    update: {
      attributes: {
        contactFirstName?: string | null;
        contactLastName?: string | null;
        contactPhone?: string | null;
        contactEmail?: string | null;
        demoAccountName?: string | null;
        demoAccountPassword?: string | null;
        demoAccountRequired?: boolean | null;
        notes?: string | null;
      };
    };
    field: "appStoreReviewAttachments" | "appStoreVersion" | "contactEmail" | "contactFirstName" | "contactLastName" | "contactPhone" | "demoAccountName" | "demoAccountPassword" | "demoAccountRequired" | "notes";
    include: "appStoreReviewAttachments" | "appStoreVersion";
  };
  appStoreVersionLocalizations: {
    attributes: {
      description?: string;
      locale?: string;
      keywords?: string;
      marketingUrl?: string;
      promotionalText?: string;
      supportUrl?: string;
      whatsNew?: string;
    };
    relationships: {
      appStoreVersion?: "appStoreVersions";
      appScreenshotSets?: "appScreenshotSets"[];
      appPreviewSets?: "appPreviewSets"[];
      searchKeywords?: "appKeywords"[];
    };
    create: {
      attributes: {
        description?: string | null;
        locale: string;
        keywords?: string | null;
        marketingUrl?: string | null;
        promotionalText?: string | null;
        supportUrl?: string | null;
        whatsNew?: string | null;
      };
      relationships: {
        appStoreVersion: "appStoreVersions";
      };
    };
    update: {
      attributes: {
        description?: string | null;
        keywords?: string | null;
        marketingUrl?: string | null;
        promotionalText?: string | null;
        supportUrl?: string | null;
        whatsNew?: string | null;
      };
    };
    field: "appPreviewSets" | "appScreenshotSets" | "appStoreVersion" | "description" | "keywords" | "locale" | "marketingUrl" | "promotionalText" | "searchKeywords" | "supportUrl" | "whatsNew";
    include: "appPreviewSets" | "appScreenshotSets" | "appStoreVersion" | "searchKeywords";
  };
  appStoreVersionPhasedReleases: {
    attributes: {
      phasedReleaseState?: "INACTIVE" | "ACTIVE" | "PAUSED" | "COMPLETE";
      startDate?: string;
      totalPauseDuration?: number;
      currentDayNumber?: number;
    };
    create: {
      attributes: {
        phasedReleaseState?: "INACTIVE" | "ACTIVE" | "PAUSED" | "COMPLETE" | null;
      };
      relationships: {
        appStoreVersion: "appStoreVersions";
      };
    };
    update: {
      attributes: {
        phasedReleaseState?: "INACTIVE" | "ACTIVE" | "PAUSED" | "COMPLETE" | null;
      };
    };
    field: "currentDayNumber" | "phasedReleaseState" | "startDate" | "totalPauseDuration";
  };
  appStoreVersionReleaseRequests: {
    create: {
      relationships: {
        appStoreVersion: "appStoreVersions";
      };
    };
  };
  appStoreVersionSubmissions: {
    relationships: {
      appStoreVersion?: "appStoreVersions";
    };
    field: "appStoreVersion";
    include: "appStoreVersion";
  };
  appStoreVersions: {
    attributes: {
      platform?: "IOS" | "MAC_OS" | "TV_OS" | "VISION_OS";
      versionString?: string;
      /** @deprecated */
      appStoreState?: "ACCEPTED" | "DEVELOPER_REMOVED_FROM_SALE" | "DEVELOPER_REJECTED" | "IN_REVIEW" | "INVALID_BINARY" | "METADATA_REJECTED" | "PENDING_APPLE_RELEASE" | "PENDING_CONTRACT" | "PENDING_DEVELOPER_RELEASE" | "PREPARE_FOR_SUBMISSION" | "PREORDER_READY_FOR_SALE" | "PROCESSING_FOR_APP_STORE" | "READY_FOR_REVIEW" | "READY_FOR_SALE" | "REJECTED" | "REMOVED_FROM_SALE" | "WAITING_FOR_EXPORT_COMPLIANCE" | "WAITING_FOR_REVIEW" | "REPLACED_WITH_NEW_VERSION" | "NOT_APPLICABLE";
      appVersionState?: "ACCEPTED" | "DEVELOPER_REJECTED" | "IN_REVIEW" | "INVALID_BINARY" | "METADATA_REJECTED" | "PENDING_APPLE_RELEASE" | "PENDING_DEVELOPER_RELEASE" | "PREPARE_FOR_SUBMISSION" | "PROCESSING_FOR_DISTRIBUTION" | "READY_FOR_DISTRIBUTION" | "READY_FOR_REVIEW" | "REJECTED" | "REPLACED_WITH_NEW_VERSION" | "WAITING_FOR_EXPORT_COMPLIANCE" | "WAITING_FOR_REVIEW";
      copyright?: string;
      reviewType?: "APP_STORE" | "NOTARIZATION";
      releaseType?: "MANUAL" | "AFTER_APPROVAL" | "SCHEDULED";
      earliestReleaseDate?: string;
      /** @deprecated */
      usesIdfa?: boolean;
      downloadable?: boolean;
      createdDate?: string;
    };
    relationships: {
      app?: "apps";
      appStoreVersionLocalizations?: "appStoreVersionLocalizations"[];
      build?: "builds";
      appStoreVersionPhasedRelease?: "appStoreVersionPhasedReleases";
      gameCenterAppVersion?: "gameCenterAppVersions";
      routingAppCoverage?: "routingAppCoverages";
      appStoreReviewDetail?: "appStoreReviewDetails";
      appStoreVersionSubmission?: "appStoreVersionSubmissions";
      appClipDefaultExperience?: "appClipDefaultExperiences";
      appStoreVersionExperiments?: "appStoreVersionExperiments"[];
      appStoreVersionExperimentsV2?: "appStoreVersionExperiments"[];
      alternativeDistributionPackage?: "alternativeDistributionPackages";
    };
    create: {
      attributes: {
        platform: "IOS" | "MAC_OS" | "TV_OS" | "VISION_OS";
        versionString: string;
        copyright?: string | null;
        reviewType?: "APP_STORE" | "NOTARIZATION" | null;
        releaseType?: "MANUAL" | "AFTER_APPROVAL" | "SCHEDULED" | null;
        earliestReleaseDate?: string | null;
        /** @deprecated */
        usesIdfa?: boolean | null;
      };
      relationships: {
        app: "apps";
        appStoreVersionLocalizations?: "appStoreVersionLocalizations"[];
        build?: "builds";
      };
    };
    update: {
      attributes: {
        versionString?: string | null;
        copyright?: string | null;
        reviewType?: "APP_STORE" | "NOTARIZATION" | null;
        releaseType?: "MANUAL" | "AFTER_APPROVAL" | "SCHEDULED" | null;
        earliestReleaseDate?: string | null;
        /** @deprecated */
        usesIdfa?: boolean | null;
        downloadable?: boolean | null;
      };
      relationships: {
        build?: "builds";
        appClipDefaultExperience?: "appClipDefaultExperiences";
      };
    };
    field: "alternativeDistributionPackage" | "app" | "appClipDefaultExperience" | "appStoreReviewDetail" | "appStoreState" | "appStoreVersionExperiments" | "appStoreVersionExperimentsV2" | "appStoreVersionLocalizations" | "appStoreVersionPhasedRelease" | "appStoreVersionSubmission" | "appVersionState" | "build" | "copyright" | "createdDate" | "customerReviews" | "downloadable" | "earliestReleaseDate" | "gameCenterAppVersion" | "platform" | "releaseType" | "reviewType" | "routingAppCoverage" | "usesIdfa" | "versionString";
    include: "alternativeDistributionPackage" | "app" | "appClipDefaultExperience" | "appStoreReviewDetail" | "appStoreVersionExperiments" | "appStoreVersionExperimentsV2" | "appStoreVersionLocalizations" | "appStoreVersionPhasedRelease" | "appStoreVersionSubmission" | "build" | "gameCenterAppVersion" | "routingAppCoverage";
  };
  apps: {
    attributes: {
      accessibilityUrl?: string;
      name?: string;
      bundleId?: string;
      sku?: string;
      primaryLocale?: string;
      isOrEverWasMadeForKids?: boolean;
      subscriptionStatusUrl?: string;
      subscriptionStatusUrlVersion?: "V1" | "V2";
      subscriptionStatusUrlForSandbox?: string;
      subscriptionStatusUrlVersionForSandbox?: "V1" | "V2";
      contentRightsDeclaration?: "DOES_NOT_USE_THIRD_PARTY_CONTENT" | "USES_THIRD_PARTY_CONTENT";
      streamlinedPurchasingEnabled?: boolean;
    };
    relationships: {
      appEncryptionDeclarations?: "appEncryptionDeclarations"[];
      appStoreIcon?: "buildIcons";
      ciProduct?: "ciProducts";
      betaGroups?: "betaGroups"[];
      appStoreVersions?: "appStoreVersions"[];
      preReleaseVersions?: "preReleaseVersions"[];
      betaAppLocalizations?: "betaAppLocalizations"[];
      builds?: "builds"[];
      betaLicenseAgreement?: "betaLicenseAgreements";
      betaAppReviewDetail?: "betaAppReviewDetails";
      appInfos?: "appInfos"[];
      appClips?: "appClips"[];
      endUserLicenseAgreement?: "endUserLicenseAgreements";
      inAppPurchases?: "inAppPurchases"[];
      subscriptionGroups?: "subscriptionGroups"[];
      gameCenterEnabledVersions?: "gameCenterEnabledVersions"[];
      appCustomProductPages?: "appCustomProductPages"[];
      inAppPurchasesV2?: "inAppPurchases"[];
      promotedPurchases?: "promotedPurchases"[];
      appEvents?: "appEvents"[];
      reviewSubmissions?: "reviewSubmissions"[];
      subscriptionGracePeriod?: "subscriptionGracePeriods";
      gameCenterDetail?: "gameCenterDetails";
      appStoreVersionExperimentsV2?: "appStoreVersionExperiments"[];
      androidToIosAppMappingDetails?: "androidToIosAppMappingDetails"[];
    };
    update: {
      attributes: {
        accessibilityUrl?: string | null;
        bundleId?: string | null;
        primaryLocale?: string | null;
        subscriptionStatusUrl?: string | null;
        subscriptionStatusUrlVersion?: "V1" | "V2" | null;
        subscriptionStatusUrlForSandbox?: string | null;
        subscriptionStatusUrlVersionForSandbox?: "V1" | "V2" | null;
        contentRightsDeclaration?: "DOES_NOT_USE_THIRD_PARTY_CONTENT" | "USES_THIRD_PARTY_CONTENT" | null;
        streamlinedPurchasingEnabled?: boolean | null;
      };
    };
    field: "accessibilityDeclarations" | "accessibilityUrl" | "alternativeDistributionKey" | "analyticsReportRequests" | "androidToIosAppMappingDetails" | "appAvailabilityV2" | "appClips" | "appCustomProductPages" | "appEncryptionDeclarations" | "appEvents" | "appInfos" | "appPricePoints" | "appPriceSchedule" | "appStoreIcon" | "appStoreVersionExperimentsV2" | "appStoreVersions" | "appTags" | "backgroundAssets" | "betaAppLocalizations" | "betaAppReviewDetail" | "betaFeedbackCrashSubmissions" | "betaFeedbackScreenshotSubmissions" | "betaGroups" | "betaLicenseAgreement" | "betaTesters" | "buildUploads" | "builds" | "bundleId" | "ciProduct" | "contentRightsDeclaration" | "customerReviewSummarizations" | "customerReviews" | "endUserLicenseAgreement" | "gameCenterDetail" | "gameCenterEnabledVersions" | "inAppPurchases" | "inAppPurchasesV2" | "isOrEverWasMadeForKids" | "marketplaceSearchDetail" | "name" | "perfPowerMetrics" | "preReleaseVersions" | "primaryLocale" | "promotedPurchases" | "reviewSubmissions" | "searchKeywords" | "sku" | "streamlinedPurchasingEnabled" | "subscriptionGracePeriod" | "subscriptionGroups" | "subscriptionStatusUrl" | "subscriptionStatusUrlForSandbox" | "subscriptionStatusUrlVersion" | "subscriptionStatusUrlVersionForSandbox" | "webhooks";
    include: "androidToIosAppMappingDetails" | "appClips" | "appCustomProductPages" | "appEncryptionDeclarations" | "appEvents" | "appInfos" | "appStoreIcon" | "appStoreVersionExperimentsV2" | "appStoreVersions" | "betaAppLocalizations" | "betaAppReviewDetail" | "betaGroups" | "betaLicenseAgreement" | "builds" | "ciProduct" | "endUserLicenseAgreement" | "gameCenterDetail" | "gameCenterEnabledVersions" | "inAppPurchases" | "inAppPurchasesV2" | "preReleaseVersions" | "promotedPurchases" | "reviewSubmissions" | "subscriptionGracePeriod" | "subscriptionGroups";
  };
  builds: {
    attributes: {
      version?: string;
      uploadedDate?: string;
      expirationDate?: string;
      expired?: boolean;
      minOsVersion?: string;
      lsMinimumSystemVersion?: string;
      computedMinMacOsVersion?: string;
      computedMinVisionOsVersion?: string;
      iconAssetToken?: {
        templateUrl?: string;
        width?: number;
        height?: number;
      };
      processingState?: "PROCESSING" | "FAILED" | "INVALID" | "VALID";
      buildAudienceType?: "INTERNAL_ONLY" | "APP_STORE_ELIGIBLE";
      usesNonExemptEncryption?: boolean;
    };
    relationships: {
      preReleaseVersion?: "preReleaseVersions";
      individualTesters?: "betaTesters"[];
      betaGroups?: "betaGroups"[];
      betaBuildLocalizations?: "betaBuildLocalizations"[];
      appEncryptionDeclaration?: "appEncryptionDeclarations";
      betaAppReviewSubmission?: "betaAppReviewSubmissions";
      app?: "apps";
      buildBetaDetail?: "buildBetaDetails";
      appStoreVersion?: "appStoreVersions";
      icons?: "buildIcons"[];
      buildBundles?: "buildBundles"[];
      buildUpload?: "buildUploads";
    };
    update: {
      attributes: {
        expired?: boolean | null;
        usesNonExemptEncryption?: boolean | null;
      };
      relationships: {
        appEncryptionDeclaration?: "appEncryptionDeclarations";
      };
    };
    field: "app" | "appEncryptionDeclaration" | "appStoreVersion" | "betaAppReviewSubmission" | "betaBuildLocalizations" | "betaGroups" | "buildAudienceType" | "buildBetaDetail" | "buildBundles" | "buildUpload" | "computedMinMacOsVersion" | "computedMinVisionOsVersion" | "diagnosticSignatures" | "expirationDate" | "expired" | "iconAssetToken" | "icons" | "individualTesters" | "lsMinimumSystemVersion" | "minOsVersion" | "perfPowerMetrics" | "preReleaseVersion" | "processingState" | "uploadedDate" | "usesNonExemptEncryption" | "version";
    include: "app" | "appEncryptionDeclaration" | "appStoreVersion" | "betaAppReviewSubmission" | "betaBuildLocalizations" | "betaGroups" | "buildBetaDetail" | "buildBundles" | "buildUpload" | "icons" | "individualTesters" | "preReleaseVersion";
  };
  endUserLicenseAgreements: {
    attributes: {
      agreementText?: string;
    };
    relationships: {
      app?: "apps";
      territories?: "territories"[];
    };
    create: {
      attributes: {
        agreementText: string;
      };
      relationships: {
        app: "apps";
        territories: "territories"[];
      };
    };
    update: {
      attributes: {
        agreementText?: string | null;
      };
      relationships: {
        territories?: "territories"[];
      };
    };
    field: "agreementText" | "app" | "territories";
    include: "app" | "territories";
  };
  preReleaseVersions: {
    attributes: {
      version?: string;
      platform?: "IOS" | "MAC_OS" | "TV_OS" | "VISION_OS";
    };
    relationships: {
      builds?: "builds"[];
      app?: "apps";
    };
    field: "app" | "builds" | "platform" | "version";
    include: "app" | "builds";
  };
  reviewSubmissionItems: {
    attributes: {
      state?: "READY_FOR_REVIEW" | "ACCEPTED" | "APPROVED" | "REJECTED" | "REMOVED";
    };
    relationships: {
      appStoreVersion?: "appStoreVersions";
      appCustomProductPageVersion?: "appCustomProductPageVersions";
      appStoreVersionExperiment?: "appStoreVersionExperiments";
      appStoreVersionExperimentV2?: "appStoreVersionExperiments";
      appEvent?: "appEvents";
      backgroundAssetVersion?: "backgroundAssetVersions";
      gameCenterAchievementVersion?: "gameCenterAchievementVersions";
      gameCenterActivityVersion?: "gameCenterActivityVersions";
      gameCenterChallengeVersion?: "gameCenterChallengeVersions";
      gameCenterLeaderboardSetVersion?: "gameCenterLeaderboardSetVersions";
      gameCenterLeaderboardVersion?: "gameCenterLeaderboardVersions";
      inAppPurchaseVersion?: "inAppPurchaseVersions";
      subscriptionVersion?: "subscriptionVersions";
      subscriptionGroupVersion?: "subscriptionGroupVersions";
    };
    create: {
      relationships: {
        reviewSubmission: "reviewSubmissions";
        appStoreVersion?: "appStoreVersions";
        appCustomProductPageVersion?: "appCustomProductPageVersions";
        appStoreVersionExperiment?: "appStoreVersionExperiments";
        appStoreVersionExperimentV2?: "appStoreVersionExperiments";
        appEvent?: "appEvents";
        backgroundAssetVersion?: "backgroundAssetVersions";
        gameCenterAchievementVersion?: "gameCenterAchievementVersions";
        gameCenterActivityVersion?: "gameCenterActivityVersions";
        gameCenterChallengeVersion?: "gameCenterChallengeVersions";
        gameCenterLeaderboardSetVersion?: "gameCenterLeaderboardSetVersions";
        gameCenterLeaderboardVersion?: "gameCenterLeaderboardVersions";
        inAppPurchaseVersion?: "inAppPurchaseVersions";
        subscriptionVersion?: "subscriptionVersions";
        subscriptionGroupVersion?: "subscriptionGroupVersions";
      };
    };
    update: {
      attributes: {
        resolved?: boolean | null;
        removed?: boolean | null;
      };
    };
    field: "appCustomProductPageVersion" | "appEvent" | "appStoreVersion" | "appStoreVersionExperiment" | "appStoreVersionExperimentV2" | "backgroundAssetVersion" | "gameCenterAchievementVersion" | "gameCenterActivityVersion" | "gameCenterChallengeVersion" | "gameCenterLeaderboardSetVersion" | "gameCenterLeaderboardVersion" | "inAppPurchaseVersion" | "state" | "subscriptionGroupVersion" | "subscriptionVersion";
    include: "appCustomProductPageVersion" | "appEvent" | "appStoreVersion" | "appStoreVersionExperiment" | "appStoreVersionExperimentV2" | "backgroundAssetVersion" | "gameCenterAchievementVersion" | "gameCenterActivityVersion" | "gameCenterChallengeVersion" | "gameCenterLeaderboardSetVersion" | "gameCenterLeaderboardVersion" | "inAppPurchaseVersion" | "subscriptionGroupVersion" | "subscriptionVersion";
  };
  reviewSubmissions: {
    attributes: {
      platform?: "IOS" | "MAC_OS" | "TV_OS" | "VISION_OS";
      submittedDate?: string;
      state?: "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "UNRESOLVED_ISSUES" | "CANCELING" | "COMPLETING" | "COMPLETE";
    };
    relationships: {
      app?: "apps";
      items?: "reviewSubmissionItems"[];
      appStoreVersionForReview?: "appStoreVersions";
      submittedByActor?: "actors";
      lastUpdatedByActor?: "actors";
    };
    create: {
      attributes: {
        platform?: "IOS" | "MAC_OS" | "TV_OS" | "VISION_OS" | null;
      };
      relationships: {
        app: "apps";
      };
    };
    update: {
      attributes: {
        platform?: "IOS" | "MAC_OS" | "TV_OS" | "VISION_OS" | null;
        submitted?: boolean | null;
        canceled?: boolean | null;
      };
    };
    field: "app" | "appStoreVersionForReview" | "items" | "lastUpdatedByActor" | "platform" | "state" | "submittedByActor" | "submittedDate";
    include: "app" | "appStoreVersionForReview" | "items" | "lastUpdatedByActor" | "submittedByActor";
  };
  routingAppCoverages: {
    attributes: {
      fileSize?: number;
      fileName?: string;
      sourceFileChecksum?: string;
      uploadOperations?: {
        method?: string;
        url?: string;
        length?: number;
        offset?: number;
        requestHeaders?: {
          name?: string;
          value?: string;
        }[];
      }[];
      assetDeliveryState?: {
        errors?: {
          code?: string;
          description?: string;
        }[];
        warnings?: {
          code?: string;
          description?: string;
        }[];
        state?: "AWAITING_UPLOAD" | "UPLOAD_COMPLETE" | "COMPLETE" | "FAILED";
      };
    };
    relationships: {
      appStoreVersion?: "appStoreVersions";
    };
    create: {
      attributes: {
        fileSize: number;
        fileName: string;
      };
      relationships: {
        appStoreVersion: "appStoreVersions";
      };
    };
    update: {
      attributes: {
        sourceFileChecksum?: string | null;
        uploaded?: boolean | null;
      };
    };
    field: "appStoreVersion" | "assetDeliveryState" | "fileName" | "fileSize" | "sourceFileChecksum" | "uploadOperations";
    include: "appStoreVersion";
  };
  territories: {
    attributes: {
      currency?: string;
    };
    create: Record<string, never>;
    field: "currency";
  };
  territoryAvailabilities: {
    attributes: {
      available?: boolean;
      releaseDate?: string;
      preOrderEnabled?: boolean;
      preOrderPublishDate?: string;
      contentStatuses?: ("AVAILABLE" | "AVAILABLE_FOR_PREORDER_ON_DATE" | "PROCESSING_TO_NOT_AVAILABLE" | "PROCESSING_TO_AVAILABLE" | "PROCESSING_TO_PRE_ORDER" | "AVAILABLE_FOR_SALE_UNRELEASED_APP" | "PREORDER_ON_UNRELEASED_APP" | "AVAILABLE_FOR_PREORDER" | "MISSING_RATING" | "CANNOT_SELL_RESTRICTED_RATING" | "BRAZIL_REQUIRED_TAX_ID" | "BRAZIL_GAMBLING_NOT_VERIFIED" | "MISSING_GRN" | "UNVERIFIED_GRN" | "ICP_NUMBER_INVALID" | "ICP_NUMBER_MISSING" | "TRADER_STATUS_NOT_PROVIDED" | "TRADER_STATUS_VERIFICATION_FAILED" | "TRADER_STATUS_VERIFICATION_STATUS_MISSING" | "CANNOT_SELL_SEVENTEEN_PLUS_APPS" | "CANNOT_SELL_SEXUALLY_EXPLICIT" | "CANNOT_SELL_NON_IOS_GAMES" | "CANNOT_SELL_SEVENTEEN_PLUS_GAMES" | "CANNOT_SELL_CASINO" | "CANNOT_SELL_CASINO_WITHOUT_GRAC" | "CANNOT_SELL_CASINO_WITHOUT_AGE_VERIFICATION" | "CANNOT_SELL_ADULT_ONLY" | "CANNOT_SELL_GAMBLING_CONTESTS" | "CANNOT_SELL_GAMBLING" | "CANNOT_SELL_CONTESTS" | "CANNOT_SELL_NINETEEN_PLUS_WITHOUT_GRAC" | "CANNOT_SELL" | "CANNOT_SELL_FREQUENT_INTENSE_GAMBLING" | "CANNOT_SELL_FREQUENT_INTENSE_ALCOHOL_TOBACCO_DRUGS" | "CANNOT_SELL_FREQUENT_INTENSE_VIOLENCE" | "CANNOT_SELL_FREQUENT_INTENSE_SEXUAL_CONTENT_NUDITY" | "CANNOT_SELL_INFREQUENT_MILD_ALCOHOL_TOBACCO_DRUGS" | "CANNOT_SELL_INFREQUENT_MILD_SEXUAL_CONTENT_NUDITY" | "CANNOT_SELL_FREQUENT_INTENSE" | "CANNOT_SELL_FREQUENT_INTENSE_WITHOUT_GRAC" | "CANNOT_SELL_FREQUENT_GAMBLING" | "CANNOT_SELL_FREQUENT_ALCOHOL_TOBACCO_DRUGS" | "CANNOT_SELL_FREQUENT_VIOLENCE" | "CANNOT_SELL_FREQUENT_SEXUAL_CONTENT_NUDITY" | "CANNOT_SELL_INFREQUENT_ALCOHOL_TOBACCO_DRUGS" | "CANNOT_SELL_INFREQUENT_SEXUAL_CONTENT_NUDITY" | "CANNOT_SELL_FREQUENT" | "CANNOT_SELL_FREQUENT_WITHOUT_GRAC")[];
    };
    relationships: {
      territory?: "territories";
    };
    create: {
      attributes: {
        available?: boolean | null;
        releaseDate?: string | null;
        preOrderEnabled?: boolean | null;
      };
      relationships: {
        territory?: "territories";
      };
    };
    update: {
      attributes: {
        available?: boolean | null;
        releaseDate?: string | null;
        preOrderEnabled?: boolean | null;
      };
    };
    field: "available" | "contentStatuses" | "preOrderEnabled" | "preOrderPublishDate" | "releaseDate" | "territory";
    include: "territory";
  };
  inAppPurchaseAppStoreReviewScreenshots: {
    attributes: {
      fileSize?: number;
      fileName?: string;
      sourceFileChecksum?: string;
      imageAsset?: {
        templateUrl?: string;
        width?: number;
        height?: number;
      };
      assetToken?: string;
      assetType?: string;
      uploadOperations?: {
        method?: string;
        url?: string;
        length?: number;
        offset?: number;
        requestHeaders?: {
          name?: string;
          value?: string;
        }[];
      }[];
      assetDeliveryState?: {
        errors?: {
          code?: string;
          description?: string;
        }[];
        warnings?: {
          code?: string;
          description?: string;
        }[];
        state?: "AWAITING_UPLOAD" | "UPLOAD_COMPLETE" | "COMPLETE" | "FAILED";
      };
    };
    relationships: {
      inAppPurchaseV2?: "inAppPurchases";
    };
    create: {
      attributes: {
        fileSize: number;
        fileName: string;
      };
      relationships: {
        inAppPurchaseV2: "inAppPurchases";
      };
    };
    update: {
      attributes: {
        sourceFileChecksum?: string | null;
        uploaded?: boolean | null;
      };
    };
    field: "assetDeliveryState" | "assetToken" | "assetType" | "fileName" | "fileSize" | "imageAsset" | "inAppPurchaseV2" | "sourceFileChecksum" | "uploadOperations";
    include: "inAppPurchaseV2";
  };
  inAppPurchaseAvailabilities: {
    attributes: {
      availableInNewTerritories?: boolean;
    };
    relationships: {
      availableTerritories?: "territories"[];
    };
    create: {
      attributes: {
        availableInNewTerritories: boolean;
      };
      relationships: {
        inAppPurchase: "inAppPurchases";
        availableTerritories: "territories"[];
      };
    };
    field: "availableInNewTerritories" | "availableTerritories";
    include: "availableTerritories";
  };
  inAppPurchaseImages: {
    attributes: {
      fileSize?: number;
      fileName?: string;
      assetToken?: string;
      imageAsset?: {
        templateUrl?: string;
        width?: number;
        height?: number;
      };
      uploadOperations?: {
        method?: string;
        url?: string;
        length?: number;
        offset?: number;
        requestHeaders?: {
          name?: string;
          value?: string;
        }[];
      }[];
      assetDeliveryState?: {
        errors?: {
          code?: string;
          description?: string;
        }[];
        warnings?: {
          code?: string;
          description?: string;
        }[];
        state?: "AWAITING_UPLOAD" | "UPLOAD_COMPLETE" | "COMPLETE" | "FAILED";
      };
    };
    create: {
      attributes: {
        fileSize: number;
        fileName: string;
      };
      relationships: {
        version: "inAppPurchaseVersions";
      };
    };
    update: {
      attributes: {
        uploaded?: boolean | null;
      };
    };
    field: "assetDeliveryState" | "assetToken" | "fileName" | "fileSize" | "imageAsset" | "inAppPurchase" | "sourceFileChecksum" | "state" | "uploadOperations";
  };
  inAppPurchaseLocalizations: {
    attributes: {
      name?: string;
      locale?: string;
      description?: string;
    };
    relationships: {
      version?: "inAppPurchaseVersions";
    };
    create: {
      attributes: {
        name: string;
        locale: string;
        description?: string | null;
      };
      relationships: {
        version: "inAppPurchaseVersions";
      };
    };
    update: {
      attributes: {
        name?: string | null;
        description?: string | null;
      };
    };
    field: "description" | "inAppPurchaseV2" | "locale" | "name" | "state" | "version";
    include: "version";
  };
  inAppPurchasePricePoints: {
    attributes: {
      customerPrice?: string;
      proceeds?: string;
    };
    relationships: {
      territory?: "territories";
    };
    field: "customerPrice" | "equalizations" | "proceeds" | "territory";
    include: "territory";
  };
  inAppPurchasePriceSchedules: {
    relationships: {
      baseTerritory?: "territories";
      manualPrices?: "inAppPurchasePrices"[];
      automaticPrices?: "inAppPurchasePrices"[];
    };
    create: {
      relationships: {
        inAppPurchase: "inAppPurchases";
        baseTerritory: "territories";
        manualPrices: "inAppPurchasePrices"[];
      };
    };
    field: "automaticPrices" | "baseTerritory" | "manualPrices";
    include: "automaticPrices" | "baseTerritory" | "manualPrices";
  };
  inAppPurchasePrices: {
    attributes: {
      startDate?: string;
      endDate?: string;
      manual?: boolean;
    };
    relationships: {
      inAppPurchasePricePoint?: "inAppPurchasePricePoints";
      territory?: "territories";
    };
    create: {
      attributes: {
        startDate?: string | null;
        endDate?: string | null;
      };
      relationships: {
        inAppPurchaseV2?: "inAppPurchases";
        inAppPurchasePricePoint?: "inAppPurchasePricePoints";
      };
    };
    field: "endDate" | "inAppPurchasePricePoint" | "manual" | "startDate" | "territory";
    include: "inAppPurchasePricePoint" | "territory";
  };
  inAppPurchaseVersions: {
    attributes: {
      version?: number;
      state?: "PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REPLACED_WITH_NEW_VERSION" | "REJECTED" | "DEVELOPER_REJECTED";
    };
    relationships: {
      inAppPurchase?: "inAppPurchases";
      image?: "inAppPurchaseImages";
      images?: "inAppPurchaseImages"[];
      localizations?: "inAppPurchaseLocalizations"[];
    };
    create: {
      relationships: {
        inAppPurchase: "inAppPurchases";
      };
    };
    field: "image" | "images" | "inAppPurchase" | "localizations" | "state" | "version";
    include: "image" | "images" | "inAppPurchase" | "localizations";
  };
  inAppPurchases: {
    attributes: {
      name?: string;
      productId?: string;
      inAppPurchaseType?: "CONSUMABLE" | "NON_CONSUMABLE" | "NON_RENEWING_SUBSCRIPTION";
      state?: "MISSING_METADATA" | "WAITING_FOR_UPLOAD" | "PROCESSING_CONTENT" | "READY_TO_SUBMIT" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "DEVELOPER_ACTION_NEEDED" | "PENDING_BINARY_APPROVAL" | "APPROVED" | "DEVELOPER_REMOVED_FROM_SALE" | "REMOVED_FROM_SALE" | "REJECTED";
      reviewNote?: string;
      familySharable?: boolean;
      contentHosting?: boolean;
    };
    relationships: {
      inAppPurchaseLocalizations?: "inAppPurchaseLocalizations"[];
      pricePoints?: "inAppPurchasePricePoints"[];
      content?: "inAppPurchaseContents";
      appStoreReviewScreenshot?: "inAppPurchaseAppStoreReviewScreenshots";
      promotedPurchase?: "promotedPurchases";
      iapPriceSchedule?: "inAppPurchasePriceSchedules";
      inAppPurchaseAvailability?: "inAppPurchaseAvailabilities";
      images?: "inAppPurchaseImages"[];
      offerCodes?: "inAppPurchaseOfferCodes"[];
      versions?: "inAppPurchaseVersions"[];
    };
    create: {
      attributes: {
        name: string;
        productId: string;
        inAppPurchaseType: "CONSUMABLE" | "NON_CONSUMABLE" | "NON_RENEWING_SUBSCRIPTION";
        reviewNote?: string | null;
        familySharable?: boolean | null;
      };
      relationships: {
        app: "apps";
      };
    };
    update: {
      attributes: {
        name?: string | null;
        reviewNote?: string | null;
        familySharable?: boolean | null;
      };
    };
    field: "appStoreReviewScreenshot" | "apps" | "content" | "contentHosting" | "familySharable" | "iapPriceSchedule" | "images" | "inAppPurchaseAvailability" | "inAppPurchaseLocalizations" | "inAppPurchaseType" | "name" | "offerCodes" | "pricePoints" | "productId" | "promotedPurchase" | "referenceName" | "reviewNote" | "state" | "versions";
    include: "appStoreReviewScreenshot" | "content" | "iapPriceSchedule" | "images" | "inAppPurchaseAvailability" | "inAppPurchaseLocalizations" | "offerCodes" | "pricePoints" | "promotedPurchase" | "versions";
  };
  promotedPurchases: {
    attributes: {
      visibleForAllUsers?: boolean;
      enabled?: boolean;
      state?: "APPROVED" | "IN_REVIEW" | "PREPARE_FOR_SUBMISSION" | "REJECTED";
    };
    relationships: {
      inAppPurchaseV2?: "inAppPurchases";
      subscription?: "subscriptions";
    };
    create: {
      attributes: {
        visibleForAllUsers: boolean;
        enabled?: boolean | null;
      };
      relationships: {
        app: "apps";
        inAppPurchaseV2?: "inAppPurchases";
        subscription?: "subscriptions";
      };
    };
    update: {
      attributes: {
        visibleForAllUsers?: boolean | null;
        enabled?: boolean | null;
      };
    };
    field: "enabled" | "inAppPurchaseV2" | "state" | "subscription" | "visibleForAllUsers";
    include: "inAppPurchaseV2" | "subscription";
  };
  subscriptionAppStoreReviewScreenshots: {
    attributes: {
      fileSize?: number;
      fileName?: string;
      sourceFileChecksum?: string;
      imageAsset?: {
        templateUrl?: string;
        width?: number;
        height?: number;
      };
      assetToken?: string;
      assetType?: string;
      uploadOperations?: {
        method?: string;
        url?: string;
        length?: number;
        offset?: number;
        requestHeaders?: {
          name?: string;
          value?: string;
        }[];
      }[];
      assetDeliveryState?: {
        errors?: {
          code?: string;
          description?: string;
        }[];
        warnings?: {
          code?: string;
          description?: string;
        }[];
        state?: "AWAITING_UPLOAD" | "UPLOAD_COMPLETE" | "COMPLETE" | "FAILED";
      };
    };
    relationships: {
      subscription?: "subscriptions";
    };
    create: {
      attributes: {
        fileSize: number;
        fileName: string;
      };
      relationships: {
        subscription: "subscriptions";
      };
    };
    update: {
      attributes: {
        sourceFileChecksum?: string | null;
        uploaded?: boolean | null;
      };
    };
    field: "assetDeliveryState" | "assetToken" | "assetType" | "fileName" | "fileSize" | "imageAsset" | "sourceFileChecksum" | "subscription" | "uploadOperations";
    include: "subscription";
  };
  subscriptionAvailabilities: {
    attributes: {
      availableInNewTerritories?: boolean;
    };
    relationships: {
      availableTerritories?: "territories"[];
    };
    create: {
      attributes: {
        availableInNewTerritories: boolean;
      };
      relationships: {
        subscription: "subscriptions";
        availableTerritories: "territories"[];
      };
    };
    field: "availableInNewTerritories" | "availableTerritories";
    include: "availableTerritories";
  };
  subscriptionGroupLocalizations: {
    attributes: {
      name?: string;
      customAppName?: string;
      locale?: string;
    };
    relationships: {
      version?: "subscriptionGroupVersions";
    };
    create: {
      attributes: {
        name: string;
        customAppName?: string | null;
        locale: string;
      };
      relationships: {
        version: "subscriptionGroupVersions";
      };
    };
    update: {
      attributes: {
        name?: string | null;
        customAppName?: string | null;
      };
    };
    field: "customAppName" | "locale" | "name" | "state" | "subscriptionGroup" | "version";
    include: "version";
  };
  subscriptionGroupVersions: {
    attributes: {
      version?: number;
      state?: "PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REPLACED_WITH_NEW_VERSION" | "REJECTED" | "DEVELOPER_REJECTED";
    };
    relationships: {
      subscriptionGroup?: "subscriptionGroups";
      localizations?: "subscriptionGroupLocalizations"[];
    };
    create: {
      relationships: {
        subscriptionGroup: "subscriptionGroups";
      };
    };
    field: "localizations" | "state" | "subscriptionGroup" | "version";
    include: "localizations" | "subscriptionGroup";
  };
  subscriptionGroups: {
    attributes: {
      referenceName?: string;
    };
    relationships: {
      subscriptions?: "subscriptions"[];
      subscriptionGroupLocalizations?: "subscriptionGroupLocalizations"[];
      versions?: "subscriptionGroupVersions"[];
    };
    create: {
      attributes: {
        referenceName: string;
      };
      relationships: {
        app: "apps";
      };
    };
    update: {
      attributes: {
        referenceName?: string | null;
      };
    };
    field: "referenceName" | "subscriptionGroupLocalizations" | "subscriptions" | "versions";
    include: "subscriptionGroupLocalizations" | "subscriptions" | "versions";
  };
  subscriptionImages: {
    attributes: {
      fileSize?: number;
      fileName?: string;
      assetToken?: string;
      imageAsset?: {
        templateUrl?: string;
        width?: number;
        height?: number;
      };
      uploadOperations?: {
        method?: string;
        url?: string;
        length?: number;
        offset?: number;
        requestHeaders?: {
          name?: string;
          value?: string;
        }[];
      }[];
      assetDeliveryState?: {
        errors?: {
          code?: string;
          description?: string;
        }[];
        warnings?: {
          code?: string;
          description?: string;
        }[];
        state?: "AWAITING_UPLOAD" | "UPLOAD_COMPLETE" | "COMPLETE" | "FAILED";
      };
    };
    create: {
      attributes: {
        fileSize: number;
        fileName: string;
      };
      relationships: {
        version: "subscriptionVersions";
      };
    };
    update: {
      attributes: {
        uploaded?: boolean | null;
      };
    };
    field: "assetDeliveryState" | "assetToken" | "fileName" | "fileSize" | "imageAsset" | "sourceFileChecksum" | "state" | "subscription" | "uploadOperations";
  };
  subscriptionIntroductoryOffers: {
    attributes: {
      startDate?: string;
      endDate?: string;
      duration?: "THREE_DAYS" | "ONE_WEEK" | "TWO_WEEKS" | "ONE_MONTH" | "TWO_MONTHS" | "THREE_MONTHS" | "SIX_MONTHS" | "ONE_YEAR";
      offerMode?: "PAY_AS_YOU_GO" | "PAY_UP_FRONT" | "FREE_TRIAL";
      numberOfPeriods?: number;
      targetSubscriptionPlanType?: "MONTHLY" | "UPFRONT";
    };
    relationships: {
      subscription?: "subscriptions";
      territory?: "territories";
      subscriptionPricePoint?: "subscriptionPricePoints";
    };
    create: {
      attributes: {
        startDate?: string | null;
        endDate?: string | null;
        duration: "THREE_DAYS" | "ONE_WEEK" | "TWO_WEEKS" | "ONE_MONTH" | "TWO_MONTHS" | "THREE_MONTHS" | "SIX_MONTHS" | "ONE_YEAR";
        offerMode: "PAY_AS_YOU_GO" | "PAY_UP_FRONT" | "FREE_TRIAL";
        numberOfPeriods: number;
        targetSubscriptionPlanType?: "MONTHLY" | "UPFRONT" | null;
      };
      relationships: {
        subscription: "subscriptions";
        territory?: "territories";
        subscriptionPricePoint?: "subscriptionPricePoints";
      };
    };
    update: {
      attributes: {
        endDate?: string | null;
      };
    };
    field: "duration" | "endDate" | "numberOfPeriods" | "offerMode" | "startDate" | "subscription" | "subscriptionPricePoint" | "targetSubscriptionPlanType" | "territory";
    include: "subscription" | "subscriptionPricePoint" | "territory";
  };
  subscriptionLocalizations: {
    attributes: {
      name?: string;
      locale?: string;
      description?: string;
    };
    relationships: {
      version?: "subscriptionVersions";
    };
    create: {
      attributes: {
        name: string;
        locale: string;
        description?: string | null;
      };
      relationships: {
        version: "subscriptionVersions";
      };
    };
    update: {
      attributes: {
        name?: string | null;
        description?: string | null;
      };
    };
    field: "description" | "locale" | "name" | "state" | "subscription" | "version";
    include: "version";
  };
  subscriptionPlanAvailabilities: {
    attributes: {
      availableInNewTerritories?: boolean;
      planType?: "MONTHLY" | "UPFRONT";
    };
    relationships: {
      availableTerritories?: "territories"[];
    };
    create: {
      attributes: {
        availableInNewTerritories?: boolean | null;
        planType: "MONTHLY" | "UPFRONT";
      };
      relationships: {
        availableTerritories: "territories"[];
        subscription: "subscriptions";
      };
    };
    update: {
      attributes: {
        availableInNewTerritories?: boolean | null;
      };
      relationships: {
        availableTerritories?: "territories"[];
      };
    };
    field: "availableInNewTerritories" | "availableTerritories" | "planType";
    include: "availableTerritories";
  };
  subscriptionPricePoints: {
    attributes: {
      customerPrice?: string;
      proceeds?: string;
      proceedsYear2?: string;
    };
    relationships: {
      territory?: "territories";
    };
    create: Record<string, never>;
    field: "adjustedEqualizations" | "customerPrice" | "equalizations" | "proceeds" | "proceedsYear2" | "territory";
    include: "territory";
  };
  subscriptionPrices: {
    attributes: {
      startDate?: string;
      preserved?: boolean;
      planType?: "MONTHLY" | "UPFRONT";
    };
    relationships: {
      territory?: "territories";
      subscriptionPricePoint?: "subscriptionPricePoints";
    };
    create: {
      attributes: {
        startDate?: string | null;
        preserveCurrentPrice?: boolean | null;
        planType?: "MONTHLY" | "UPFRONT" | null;
      };
      relationships: {
        subscription: "subscriptions";
        territory?: "territories";
        subscriptionPricePoint: "subscriptionPricePoints";
      };
    };
    field: "planType" | "preserved" | "startDate" | "subscriptionPricePoint" | "territory";
    include: "subscriptionPricePoint" | "territory";
  };
  subscriptionVersions: {
    attributes: {
      version?: number;
      state?: "PREPARE_FOR_SUBMISSION" | "READY_FOR_REVIEW" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "ACCEPTED" | "APPROVED" | "REPLACED_WITH_NEW_VERSION" | "REJECTED" | "DEVELOPER_REJECTED";
    };
    relationships: {
      subscription?: "subscriptions";
      image?: "subscriptionImages";
      images?: "subscriptionImages"[];
      localizations?: "subscriptionLocalizations"[];
    };
    create: {
      relationships: {
        subscription: "subscriptions";
      };
    };
    field: "image" | "images" | "localizations" | "state" | "subscription" | "version";
    include: "image" | "images" | "localizations" | "subscription";
  };
  subscriptions: {
    attributes: {
      name?: string;
      productId?: string;
      familySharable?: boolean;
      state?: "MISSING_METADATA" | "READY_TO_SUBMIT" | "WAITING_FOR_REVIEW" | "IN_REVIEW" | "DEVELOPER_ACTION_NEEDED" | "PENDING_BINARY_APPROVAL" | "APPROVED" | "DEVELOPER_REMOVED_FROM_SALE" | "REMOVED_FROM_SALE" | "REJECTED";
      subscriptionPeriod?: "ONE_WEEK" | "ONE_MONTH" | "TWO_MONTHS" | "THREE_MONTHS" | "SIX_MONTHS" | "ONE_YEAR";
      reviewNote?: string;
      groupLevel?: number;
      multiSeatStatus?: "ENABLED" | "DISABLED";
      marketSettings?: ("APP_STORE" | "APPLE_SCHOOL" | "APPLE_BUSINESS")[];
    };
    relationships: {
      subscriptionLocalizations?: "subscriptionLocalizations"[];
      appStoreReviewScreenshot?: "subscriptionAppStoreReviewScreenshots";
      group?: "subscriptionGroups";
      introductoryOffers?: "subscriptionIntroductoryOffers"[];
      promotionalOffers?: "subscriptionPromotionalOffers"[];
      offerCodes?: "subscriptionOfferCodes"[];
      prices?: "subscriptionPrices"[];
      promotedPurchase?: "promotedPurchases";
      subscriptionAvailability?: "subscriptionAvailabilities";
      winBackOffers?: "winBackOffers"[];
      images?: "subscriptionImages"[];
      planAvailabilities?: "subscriptionPlanAvailabilities"[];
      versions?: "subscriptionVersions"[];
    };
    create: {
      attributes: {
        name: string;
        productId: string;
        familySharable?: boolean | null;
        subscriptionPeriod?: "ONE_WEEK" | "ONE_MONTH" | "TWO_MONTHS" | "THREE_MONTHS" | "SIX_MONTHS" | "ONE_YEAR" | null;
        reviewNote?: string | null;
        groupLevel?: number | null;
      };
      relationships: {
        group: "subscriptionGroups";
      };
    };
    update: {
      attributes: {
        name?: string | null;
        familySharable?: boolean | null;
        subscriptionPeriod?: "ONE_WEEK" | "ONE_MONTH" | "TWO_MONTHS" | "THREE_MONTHS" | "SIX_MONTHS" | "ONE_YEAR" | null;
        reviewNote?: string | null;
        groupLevel?: number | null;
        multiSeatStatus?: "ENABLED" | "DISABLED" | null;
        marketSettings?: ("APP_STORE" | "APPLE_SCHOOL" | "APPLE_BUSINESS")[] | null;
      };
      relationships: {
        introductoryOffers?: "subscriptionIntroductoryOffers"[];
        promotionalOffers?: "subscriptionPromotionalOffers"[];
        prices?: "subscriptionPrices"[];
      };
    };
    field: "appStoreReviewScreenshot" | "familySharable" | "group" | "groupLevel" | "images" | "introductoryOffers" | "marketSettings" | "multiSeatStatus" | "name" | "offerCodes" | "planAvailabilities" | "pricePoints" | "prices" | "productId" | "promotedPurchase" | "promotionalOffers" | "reviewNote" | "state" | "subscriptionAvailability" | "subscriptionLocalizations" | "subscriptionPeriod" | "versions" | "winBackOffers";
    include: "appStoreReviewScreenshot" | "group" | "images" | "introductoryOffers" | "offerCodes" | "planAvailabilities" | "prices" | "promotedPurchase" | "promotionalOffers" | "subscriptionAvailability" | "subscriptionLocalizations" | "versions" | "winBackOffers";
  };
}
