// Generated from schemas/receipt.schema.json by `npm run generate`. Do not edit.
export const validateReceipt = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","required":["format","formatVersion","ascend","began","ended","target","plan","manifest","operations","changes","leftover","outcome","exitCode","digest"],"properties":{"format":{"const":"ascend.receipt"},"formatVersion":{"type":"string","pattern":"^1\\.[0-9]{1,4}$"},"ascend":{"type":"string"},"began":{"$ref":"#/$defs/moment"},"ended":{"$ref":"#/$defs/moment"},"target":{"type":"object","required":["appId","bundleId"],"properties":{"appId":{"type":"string"},"bundleId":{"type":"string"},"platform":{"type":"string"},"version":{"type":"string"}}},"server":{"type":"string"},"keyId":{"type":"string","pattern":"^[\\w-]{1,24}$"},"commit":{"type":"object","required":["sha","from"],"properties":{"sha":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"from":{"enum":["git","GITHUB_SHA","CI_COMMIT_SHA"]}}},"plan":{"type":"object","required":["digest","allow"],"properties":{"digest":{"$ref":"#/$defs/digest"},"remaining":{"$ref":"#/$defs/digest"},"allow":{"type":"array","items":{"type":"string"}}}},"manifest":{"type":"object","required":["path","digest","files","variables"],"properties":{"path":{"type":"string"},"digest":{"$ref":"#/$defs/digest"},"files":{"type":"array","items":{"type":"object","required":["path","md5"],"properties":{"path":{"type":"string"},"md5":{"type":"string","pattern":"^[0-9a-f]{32}$"}}}},"variables":{"type":"array","items":{"type":"object","required":["variable","fingerprint"],"properties":{"variable":{"type":"string"},"fingerprint":{"type":"string"}}}}}},"operations":{"type":"array","items":{"type":"object","required":["action","address","kind","status","refs","requests"],"properties":{"action":{"enum":["create","update","delete","replace","reorder","act","upload","wait"]},"address":{"type":"string"},"kind":{"type":"string"},"instead":{"const":"create"},"status":{"enum":["done","adopted","failed","unknown","skipped"]},"failure":{"type":"object","required":["kind","codes"],"properties":{"kind":{"enum":["apple","manual","auth","network","stale","waited","ended","internal"]},"status":{"type":"integer"},"codes":{"type":"array","items":{"type":"string"}}}},"refs":{"type":"array","items":{"type":"object","required":["address","id"],"properties":{"address":{"type":"string"},"id":{"type":"string"}}}},"requests":{"type":"array","items":{"type":"object","required":["method","path","answer","at"],"properties":{"method":{"enum":["POST","PATCH","DELETE"]},"path":{"type":"string","pattern":"^/"},"body":{"$ref":"#/$defs/digest"},"adapted":{"const":true},"answer":{"enum":["confirmed","refused","unanswered"]},"id":{"type":"string"},"status":{"type":"integer"},"at":{"$ref":"#/$defs/moment"}}}}}}},"changes":{"type":"array","items":{"type":"object","required":["address","field"],"properties":{"address":{"type":"string"},"field":{"type":"string"},"during":{"type":"object","required":["start"],"properties":{"start":{"type":"string"},"end":{"type":"string"}}},"before":{"$ref":"#/$defs/digest"},"after":{"$ref":"#/$defs/digest"},"secret":{"const":true},"readBack":{"type":"object","required":["asPlanned"],"properties":{"value":{"$ref":"#/$defs/digest"},"asPlanned":{"type":"boolean"}}}}}},"leftover":{"type":"array","items":{"type":"object","required":["address","field"],"properties":{"address":{"type":"string"},"field":{"type":"string"},"value":{"$ref":"#/$defs/digest"}}}},"outcome":{"enum":["done","error","credentials","stale","partial","blocked","differs","waited","interrupted","unwritten"]},"exitCode":{"type":"integer"},"digest":{"$ref":"#/$defs/digest"}},"$defs":{"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"moment":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"}}};
const pattern3 = new RegExp("^1\\.[0-9]{1,4}$", "u");
const pattern5 = new RegExp("^[\\w-]{1,24}$", "u");
const pattern6 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern8 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern9 = new RegExp("^/", "u");
const schema20 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"};
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate53.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern7 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern7.test(data)){
validate56.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.format === undefined) && (missing0 = "format")) || ((data.formatVersion === undefined) && (missing0 = "formatVersion"))) || ((data.ascend === undefined) && (missing0 = "ascend"))) || ((data.began === undefined) && (missing0 = "began"))) || ((data.ended === undefined) && (missing0 = "ended"))) || ((data.target === undefined) && (missing0 = "target"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.manifest === undefined) && (missing0 = "manifest"))) || ((data.operations === undefined) && (missing0 = "operations"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.leftover === undefined) && (missing0 = "leftover"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.digest === undefined) && (missing0 = "digest"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.format !== undefined){
const _errs1 = errors;
if("ascend.receipt" !== data.format){
validate52.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "ascend.receipt"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formatVersion !== undefined){
let data1 = data.formatVersion;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
validate52.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.[0-9]{1,4}$"},message:"must match pattern \""+"^1\\.[0-9]{1,4}$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ascend !== undefined){
const _errs4 = errors;
if(typeof data.ascend !== "string"){
validate52.errors = [{instancePath:instancePath+"/ascend",schemaPath:"#/properties/ascend/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.began !== undefined){
const _errs6 = errors;
if(!(validate53(data.began, {instancePath:instancePath+"/began",parentData:data,parentDataProperty:"began",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ended !== undefined){
const _errs7 = errors;
if(!(validate53(data.ended, {instancePath:instancePath+"/ended",parentData:data,parentDataProperty:"ended",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
let data5 = data.target;
const _errs8 = errors;
if(errors === _errs8){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.appId === undefined) && (missing1 = "appId")) || ((data5.bundleId === undefined) && (missing1 = "bundleId"))){
validate52.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data5.appId !== undefined){
const _errs10 = errors;
if(typeof data5.appId !== "string"){
validate52.errors = [{instancePath:instancePath+"/target/appId",schemaPath:"#/properties/target/properties/appId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.bundleId !== undefined){
const _errs12 = errors;
if(typeof data5.bundleId !== "string"){
validate52.errors = [{instancePath:instancePath+"/target/bundleId",schemaPath:"#/properties/target/properties/bundleId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.platform !== undefined){
const _errs14 = errors;
if(typeof data5.platform !== "string"){
validate52.errors = [{instancePath:instancePath+"/target/platform",schemaPath:"#/properties/target/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.version !== undefined){
const _errs16 = errors;
if(typeof data5.version !== "string"){
validate52.errors = [{instancePath:instancePath+"/target/version",schemaPath:"#/properties/target/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined){
const _errs18 = errors;
if(typeof data.server !== "string"){
validate52.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyId !== undefined){
let data11 = data.keyId;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
validate52.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/properties/keyId/pattern",keyword:"pattern",params:{pattern: "^[\\w-]{1,24}$"},message:"must match pattern \""+"^[\\w-]{1,24}$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
let data12 = data.commit;
const _errs22 = errors;
if(errors === _errs22){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if(((data12.sha === undefined) && (missing2 = "sha")) || ((data12.from === undefined) && (missing2 = "from"))){
validate52.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data12.sha !== undefined){
let data13 = data12.sha;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
validate52.errors = [{instancePath:instancePath+"/commit/sha",schemaPath:"#/properties/commit/properties/sha/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},message:"must match pattern \""+"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/commit/sha",schemaPath:"#/properties/commit/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data12.from !== undefined){
let data14 = data12.from;
const _errs26 = errors;
if(!(((data14 === "git") || (data14 === "GITHUB_SHA")) || (data14 === "CI_COMMIT_SHA"))){
validate52.errors = [{instancePath:instancePath+"/commit/from",schemaPath:"#/properties/commit/properties/from/enum",keyword:"enum",params:{allowedValues: schema19.properties.commit.properties.from.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data15 = data.plan;
const _errs27 = errors;
if(errors === _errs27){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if(((data15.digest === undefined) && (missing3 = "digest")) || ((data15.allow === undefined) && (missing3 = "allow"))){
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data15.digest !== undefined){
const _errs29 = errors;
if(!(validate56(data15.digest, {instancePath:instancePath+"/plan/digest",parentData:data15,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.remaining !== undefined){
const _errs30 = errors;
if(!(validate56(data15.remaining, {instancePath:instancePath+"/plan/remaining",parentData:data15,parentDataProperty:"remaining",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.allow !== undefined){
let data18 = data15.allow;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data18)){
var valid4 = true;
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
const _errs33 = errors;
if(typeof data18[i0] !== "string"){
validate52.errors = [{instancePath:instancePath+"/plan/allow/" + i0,schemaPath:"#/properties/plan/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs33 === errors;
if(!valid4){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan/allow",schemaPath:"#/properties/plan/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manifest !== undefined){
let data20 = data.manifest;
const _errs35 = errors;
if(errors === _errs35){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing4;
if(((((data20.path === undefined) && (missing4 = "path")) || ((data20.digest === undefined) && (missing4 = "digest"))) || ((data20.files === undefined) && (missing4 = "files"))) || ((data20.variables === undefined) && (missing4 = "variables"))){
validate52.errors = [{instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data20.path !== undefined){
const _errs37 = errors;
if(typeof data20.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/manifest/path",schemaPath:"#/properties/manifest/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data20.digest !== undefined){
const _errs39 = errors;
if(!(validate56(data20.digest, {instancePath:instancePath+"/manifest/digest",parentData:data20,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data20.files !== undefined){
let data23 = data20.files;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data23)){
var valid6 = true;
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
const _errs42 = errors;
if(errors === _errs42){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing5;
if(((data24.path === undefined) && (missing5 = "path")) || ((data24.md5 === undefined) && (missing5 = "md5"))){
validate52.errors = [{instancePath:instancePath+"/manifest/files/" + i1,schemaPath:"#/properties/manifest/properties/files/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data24.path !== undefined){
const _errs44 = errors;
if(typeof data24.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/manifest/files/" + i1+"/path",schemaPath:"#/properties/manifest/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data24.md5 !== undefined){
let data26 = data24.md5;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data26 === "string"){
if(!pattern8.test(data26)){
validate52.errors = [{instancePath:instancePath+"/manifest/files/" + i1+"/md5",schemaPath:"#/properties/manifest/properties/files/items/properties/md5/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/manifest/files/" + i1+"/md5",schemaPath:"#/properties/manifest/properties/files/items/properties/md5/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs46 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/manifest/files/" + i1,schemaPath:"#/properties/manifest/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs42 === errors;
if(!valid6){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/manifest/files",schemaPath:"#/properties/manifest/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs40 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data20.variables !== undefined){
let data27 = data20.variables;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data27)){
var valid8 = true;
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
let data28 = data27[i2];
const _errs50 = errors;
if(errors === _errs50){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing6;
if(((data28.variable === undefined) && (missing6 = "variable")) || ((data28.fingerprint === undefined) && (missing6 = "fingerprint"))){
validate52.errors = [{instancePath:instancePath+"/manifest/variables/" + i2,schemaPath:"#/properties/manifest/properties/variables/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data28.variable !== undefined){
const _errs52 = errors;
if(typeof data28.variable !== "string"){
validate52.errors = [{instancePath:instancePath+"/manifest/variables/" + i2+"/variable",schemaPath:"#/properties/manifest/properties/variables/items/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs52 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data28.fingerprint !== undefined){
const _errs54 = errors;
if(typeof data28.fingerprint !== "string"){
validate52.errors = [{instancePath:instancePath+"/manifest/variables/" + i2+"/fingerprint",schemaPath:"#/properties/manifest/properties/variables/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs54 === errors;
}
else {
var valid9 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/manifest/variables/" + i2,schemaPath:"#/properties/manifest/properties/variables/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs50 === errors;
if(!valid8){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/manifest/variables",schemaPath:"#/properties/manifest/properties/variables/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs48 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operations !== undefined){
let data31 = data.operations;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data31)){
var valid10 = true;
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
let data32 = data31[i3];
const _errs58 = errors;
if(errors === _errs58){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing7;
if(((((((data32.action === undefined) && (missing7 = "action")) || ((data32.address === undefined) && (missing7 = "address"))) || ((data32.kind === undefined) && (missing7 = "kind"))) || ((data32.status === undefined) && (missing7 = "status"))) || ((data32.refs === undefined) && (missing7 = "refs"))) || ((data32.requests === undefined) && (missing7 = "requests"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3,schemaPath:"#/properties/operations/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data32.action !== undefined){
let data33 = data32.action;
const _errs60 = errors;
if(!((((((((data33 === "create") || (data33 === "update")) || (data33 === "delete")) || (data33 === "replace")) || (data33 === "reorder")) || (data33 === "act")) || (data33 === "upload")) || (data33 === "wait"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/action",schemaPath:"#/properties/operations/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.operations.items.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs60 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data32.address !== undefined){
const _errs61 = errors;
if(typeof data32.address !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/address",schemaPath:"#/properties/operations/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs61 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data32.kind !== undefined){
const _errs63 = errors;
if(typeof data32.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/kind",schemaPath:"#/properties/operations/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs63 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data32.instead !== undefined){
const _errs65 = errors;
if("create" !== data32.instead){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/instead",schemaPath:"#/properties/operations/items/properties/instead/const",keyword:"const",params:{allowedValue: "create"},message:"must be equal to constant"}];
return false;
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data32.status !== undefined){
let data37 = data32.status;
const _errs66 = errors;
if(!(((((data37 === "done") || (data37 === "adopted")) || (data37 === "failed")) || (data37 === "unknown")) || (data37 === "skipped"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/status",schemaPath:"#/properties/operations/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.operations.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs66 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data32.failure !== undefined){
let data38 = data32.failure;
const _errs67 = errors;
if(errors === _errs67){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing8;
if(((data38.kind === undefined) && (missing8 = "kind")) || ((data38.codes === undefined) && (missing8 = "codes"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/failure",schemaPath:"#/properties/operations/items/properties/failure/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
if(data38.kind !== undefined){
let data39 = data38.kind;
const _errs69 = errors;
if(!((((((((data39 === "apple") || (data39 === "manual")) || (data39 === "auth")) || (data39 === "network")) || (data39 === "stale")) || (data39 === "waited")) || (data39 === "ended")) || (data39 === "internal"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/failure/kind",schemaPath:"#/properties/operations/items/properties/failure/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.operations.items.properties.failure.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs69 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data38.status !== undefined){
let data40 = data38.status;
const _errs70 = errors;
if(!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/failure/status",schemaPath:"#/properties/operations/items/properties/failure/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs70 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data38.codes !== undefined){
let data41 = data38.codes;
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data41)){
var valid13 = true;
const len4 = data41.length;
for(let i4=0; i4<len4; i4++){
const _errs74 = errors;
if(typeof data41[i4] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/failure/codes/" + i4,schemaPath:"#/properties/operations/items/properties/failure/properties/codes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs74 === errors;
if(!valid13){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/failure/codes",schemaPath:"#/properties/operations/items/properties/failure/properties/codes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid12 = _errs72 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/failure",schemaPath:"#/properties/operations/items/properties/failure/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs67 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data32.refs !== undefined){
let data43 = data32.refs;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data43)){
var valid14 = true;
const len5 = data43.length;
for(let i5=0; i5<len5; i5++){
let data44 = data43[i5];
const _errs78 = errors;
if(errors === _errs78){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing9;
if(((data44.address === undefined) && (missing9 = "address")) || ((data44.id === undefined) && (missing9 = "id"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/refs/" + i5,schemaPath:"#/properties/operations/items/properties/refs/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
if(data44.address !== undefined){
const _errs80 = errors;
if(typeof data44.address !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/refs/" + i5+"/address",schemaPath:"#/properties/operations/items/properties/refs/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs80 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data44.id !== undefined){
const _errs82 = errors;
if(typeof data44.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/refs/" + i5+"/id",schemaPath:"#/properties/operations/items/properties/refs/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs82 === errors;
}
else {
var valid15 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/refs/" + i5,schemaPath:"#/properties/operations/items/properties/refs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs78 === errors;
if(!valid14){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/refs",schemaPath:"#/properties/operations/items/properties/refs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs76 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data32.requests !== undefined){
let data47 = data32.requests;
const _errs84 = errors;
if(errors === _errs84){
if(Array.isArray(data47)){
var valid16 = true;
const len6 = data47.length;
for(let i6=0; i6<len6; i6++){
let data48 = data47[i6];
const _errs86 = errors;
if(errors === _errs86){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing10;
if(((((data48.method === undefined) && (missing10 = "method")) || ((data48.path === undefined) && (missing10 = "path"))) || ((data48.answer === undefined) && (missing10 = "answer"))) || ((data48.at === undefined) && (missing10 = "at"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/requests/" + i6,schemaPath:"#/properties/operations/items/properties/requests/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
if(data48.method !== undefined){
let data49 = data48.method;
const _errs88 = errors;
if(!(((data49 === "POST") || (data49 === "PATCH")) || (data49 === "DELETE"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/requests/" + i6+"/method",schemaPath:"#/properties/operations/items/properties/requests/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema19.properties.operations.items.properties.requests.items.properties.method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid17 = _errs88 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data48.path !== undefined){
let data50 = data48.path;
const _errs89 = errors;
if(errors === _errs89){
if(typeof data50 === "string"){
if(!pattern9.test(data50)){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/requests/" + i6+"/path",schemaPath:"#/properties/operations/items/properties/requests/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/requests/" + i6+"/path",schemaPath:"#/properties/operations/items/properties/requests/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs89 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data48.body !== undefined){
const _errs91 = errors;
if(!(validate56(data48.body, {instancePath:instancePath+"/operations/" + i3+"/requests/" + i6+"/body",parentData:data48,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid17 = _errs91 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data48.adapted !== undefined){
const _errs92 = errors;
if(true !== data48.adapted){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/requests/" + i6+"/adapted",schemaPath:"#/properties/operations/items/properties/requests/items/properties/adapted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid17 = _errs92 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data48.answer !== undefined){
let data53 = data48.answer;
const _errs93 = errors;
if(!(((data53 === "confirmed") || (data53 === "refused")) || (data53 === "unanswered"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/requests/" + i6+"/answer",schemaPath:"#/properties/operations/items/properties/requests/items/properties/answer/enum",keyword:"enum",params:{allowedValues: schema19.properties.operations.items.properties.requests.items.properties.answer.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid17 = _errs93 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data48.id !== undefined){
const _errs94 = errors;
if(typeof data48.id !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/requests/" + i6+"/id",schemaPath:"#/properties/operations/items/properties/requests/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs94 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data48.status !== undefined){
let data55 = data48.status;
const _errs96 = errors;
if(!((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55)))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/requests/" + i6+"/status",schemaPath:"#/properties/operations/items/properties/requests/items/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid17 = _errs96 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data48.at !== undefined){
const _errs98 = errors;
if(!(validate53(data48.at, {instancePath:instancePath+"/operations/" + i3+"/requests/" + i6+"/at",parentData:data48,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid17 = _errs98 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/requests/" + i6,schemaPath:"#/properties/operations/items/properties/requests/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs86 === errors;
if(!valid16){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/requests",schemaPath:"#/properties/operations/items/properties/requests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs84 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3,schemaPath:"#/properties/operations/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs58 === errors;
if(!valid10){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data57 = data.changes;
const _errs99 = errors;
if(errors === _errs99){
if(Array.isArray(data57)){
var valid18 = true;
const len7 = data57.length;
for(let i7=0; i7<len7; i7++){
let data58 = data57[i7];
const _errs101 = errors;
if(errors === _errs101){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing11;
if(((data58.address === undefined) && (missing11 = "address")) || ((data58.field === undefined) && (missing11 = "field"))){
validate52.errors = [{instancePath:instancePath+"/changes/" + i7,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
if(data58.address !== undefined){
const _errs103 = errors;
if(typeof data58.address !== "string"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i7+"/address",schemaPath:"#/properties/changes/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs103 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data58.field !== undefined){
const _errs105 = errors;
if(typeof data58.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i7+"/field",schemaPath:"#/properties/changes/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs105 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data58.during !== undefined){
let data61 = data58.during;
const _errs107 = errors;
if(errors === _errs107){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing12;
if((data61.start === undefined) && (missing12 = "start")){
validate52.errors = [{instancePath:instancePath+"/changes/" + i7+"/during",schemaPath:"#/properties/changes/items/properties/during/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
if(data61.start !== undefined){
const _errs109 = errors;
if(typeof data61.start !== "string"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i7+"/during/start",schemaPath:"#/properties/changes/items/properties/during/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs109 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data61.end !== undefined){
const _errs111 = errors;
if(typeof data61.end !== "string"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i7+"/during/end",schemaPath:"#/properties/changes/items/properties/during/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs111 === errors;
}
else {
var valid20 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/changes/" + i7+"/during",schemaPath:"#/properties/changes/items/properties/during/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid19 = _errs107 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data58.before !== undefined){
const _errs113 = errors;
if(!(validate56(data58.before, {instancePath:instancePath+"/changes/" + i7+"/before",parentData:data58,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid19 = _errs113 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data58.after !== undefined){
const _errs114 = errors;
if(!(validate56(data58.after, {instancePath:instancePath+"/changes/" + i7+"/after",parentData:data58,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid19 = _errs114 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data58.secret !== undefined){
const _errs115 = errors;
if(true !== data58.secret){
validate52.errors = [{instancePath:instancePath+"/changes/" + i7+"/secret",schemaPath:"#/properties/changes/items/properties/secret/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid19 = _errs115 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data58.readBack !== undefined){
let data67 = data58.readBack;
const _errs116 = errors;
if(errors === _errs116){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing13;
if((data67.asPlanned === undefined) && (missing13 = "asPlanned")){
validate52.errors = [{instancePath:instancePath+"/changes/" + i7+"/readBack",schemaPath:"#/properties/changes/items/properties/readBack/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
if(data67.value !== undefined){
const _errs118 = errors;
if(!(validate56(data67.value, {instancePath:instancePath+"/changes/" + i7+"/readBack/value",parentData:data67,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid21 = _errs118 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data67.asPlanned !== undefined){
const _errs119 = errors;
if(typeof data67.asPlanned !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i7+"/readBack/asPlanned",schemaPath:"#/properties/changes/items/properties/readBack/properties/asPlanned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid21 = _errs119 === errors;
}
else {
var valid21 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/changes/" + i7+"/readBack",schemaPath:"#/properties/changes/items/properties/readBack/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid19 = _errs116 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/changes/" + i7,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs101 === errors;
if(!valid18){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs99 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leftover !== undefined){
let data70 = data.leftover;
const _errs121 = errors;
if(errors === _errs121){
if(Array.isArray(data70)){
var valid22 = true;
const len8 = data70.length;
for(let i8=0; i8<len8; i8++){
let data71 = data70[i8];
const _errs123 = errors;
if(errors === _errs123){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
let missing14;
if(((data71.address === undefined) && (missing14 = "address")) || ((data71.field === undefined) && (missing14 = "field"))){
validate52.errors = [{instancePath:instancePath+"/leftover/" + i8,schemaPath:"#/properties/leftover/items/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
if(data71.address !== undefined){
const _errs125 = errors;
if(typeof data71.address !== "string"){
validate52.errors = [{instancePath:instancePath+"/leftover/" + i8+"/address",schemaPath:"#/properties/leftover/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs125 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data71.field !== undefined){
const _errs127 = errors;
if(typeof data71.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/leftover/" + i8+"/field",schemaPath:"#/properties/leftover/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs127 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data71.value !== undefined){
const _errs129 = errors;
if(!(validate56(data71.value, {instancePath:instancePath+"/leftover/" + i8+"/value",parentData:data71,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid23 = _errs129 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/leftover/" + i8,schemaPath:"#/properties/leftover/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid22 = _errs123 === errors;
if(!valid22){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/leftover",schemaPath:"#/properties/leftover/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs121 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data75 = data.outcome;
const _errs130 = errors;
if(!((((((((((data75 === "done") || (data75 === "error")) || (data75 === "credentials")) || (data75 === "stale")) || (data75 === "partial")) || (data75 === "blocked")) || (data75 === "differs")) || (data75 === "waited")) || (data75 === "interrupted")) || (data75 === "unwritten"))){
validate52.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.outcome.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs130 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exitCode !== undefined){
let data76 = data.exitCode;
const _errs131 = errors;
if(!((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76)))){
validate52.errors = [{instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs131 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs133 = errors;
if(!(validate56(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs133 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"format":true,"formatVersion":true,"ascend":true,"began":true,"ended":true,"target":true,"server":true,"keyId":true,"commit":true,"plan":true,"manifest":true,"operations":true,"changes":true,"leftover":true,"outcome":true,"exitCode":true,"digest":true},"dynamicProps":false,"dynamicItems":false};
