// Generated from schemas/plan.schema.json by `npm run generate`. Do not edit.
export const validatePlan = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","required":["format","formatVersion","target","manifest","allow","consequences","changes","operations","expects","blocked","notes","tables","gates","things","milestones","digest"],"properties":{"format":{"const":"ascend.plan"},"formatVersion":{"type":"string","pattern":"^2\\."},"target":{"type":"object","required":["bundleId","appId","name"],"properties":{"bundleId":{"type":"string"},"platform":{"type":"string"},"appId":{"type":"string"},"name":{"type":"string"},"version":{"type":"object","required":["versionString","state"],"properties":{"versionString":{"type":"string"},"state":{"type":"string"},"becomes":{"type":"string"}}}}},"manifest":{"type":"object","required":["path","digest"],"properties":{"path":{"type":"string"},"digest":{"type":"string"}}},"allow":{"type":"array","items":{"type":"string"}},"consequences":{"type":"array","items":{"type":"object","required":["kind","text"],"properties":{"kind":{"type":"string"},"text":{"type":"string"},"atOnce":{"const":true}}}},"changes":{"type":"array","items":{"type":"object","required":["address","field"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"before":{"$ref":"#/$defs/value"},"after":{"$ref":"#/$defs/value"},"during":{"type":"object","required":["start"],"properties":{"start":{"type":"string"},"end":{"type":"string"}}},"moves":{"type":"array","items":{"$ref":"#/$defs/move"}},"from":{"type":"string"},"limit":{"type":"integer"},"room":{"type":"integer"},"secret":{"const":true}}}},"operations":{"type":"array","items":{"type":"object","required":["action","kind","address","path"],"properties":{"action":{"enum":["create","update","delete","replace","reorder","act","upload","wait"]},"kind":{"type":"string"},"address":{"$ref":"#/$defs/address"},"method":{"enum":["POST","PATCH","DELETE"]},"path":{"$ref":"#/$defs/path"},"body":{"type":"object"},"after":{"type":"array","items":{"$ref":"#/$defs/address"}},"final":{"const":true},"public":{"const":true},"unlocks":{"type":"array","items":{"type":"string"}},"patience":{"type":"array","items":{"type":"string"}},"file":{"type":"object","required":["path","bytes","md5"],"properties":{"path":{"type":"string"},"bytes":{"type":"integer"},"md5":{"type":"string"}}},"siblings":{"$ref":"#/$defs/path"},"alone":{"const":true},"shown":{"type":"object","required":["path","query"],"properties":{"path":{"$ref":"#/$defs/path"},"query":{"type":"object"}}},"resume":{"$ref":"#/$defs/ref"},"evidence":{"type":"object","required":["path","attribute","is"],"properties":{"path":{"$ref":"#/$defs/path"},"attribute":{"type":"string"},"is":{"type":"array","items":{"type":["string","boolean"]}}}},"recheck":{"type":"array","items":{"type":"string"}},"until":{"type":"object","required":["attribute","is"],"properties":{"attribute":{"type":"string"},"is":{"type":"array","items":{"type":"string"}},"fails":{"type":"array","items":{"type":"string"}}}},"seconds":{"type":"integer"},"reveals":{"type":"array","items":{"type":"string"}},"mutex":{"type":"string"},"gates":{"type":"array","items":{"type":"object","required":["name","reason"],"properties":{"name":{"type":"string"},"reason":{"type":"string"}}}}}}},"expects":{"type":"array","items":{"type":"object","required":["address","field","value"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"value":{"$ref":"#/$defs/value"}}}},"blocked":{"type":"array","items":{"type":"object","required":["address","reason"],"properties":{"address":{"$ref":"#/$defs/address"},"kind":{"type":"string"},"field":{"type":"string"},"reason":{"type":"string"},"from":{"type":"string"},"fix":{"type":"string"}}}},"notes":{"type":"array","items":{"type":"object","required":["address","message"],"properties":{"address":{"$ref":"#/$defs/address"},"message":{"type":"string"}}}},"tables":{"type":"array","items":{"type":"object","required":["address","title","columns","rows"],"properties":{"address":{"$ref":"#/$defs/address"},"title":{"type":"string"},"columns":{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"align":{"const":"right"}}}},"rows":{"type":"array","items":{"type":"object","required":["cells"],"properties":{"cells":{"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/money"},{"type":"object","required":["percent"],"properties":{"percent":{"type":["number","null"]}}}]}},"outlier":{"const":true},"says":{"type":"object","required":["address","field"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"during":{"type":"object","required":["start"],"properties":{"start":{"type":"string"},"end":{"type":"string"}}}}}}}}}}},"gates":{"type":"array","items":{"type":"object","required":["name","open","reasons"],"properties":{"name":{"type":"string"},"open":{"type":"boolean"},"reasons":{"type":"array","items":{"type":"object","required":["address","reason"],"properties":{"address":{"$ref":"#/$defs/address"},"reason":{"type":"string"}}}}}}},"things":{"type":"object","additionalProperties":{"$ref":"#/$defs/thing"}},"milestones":{"type":"array","items":{"type":"object","required":["kind","done","uncertain"],"properties":{"kind":{"type":"string"},"done":{"type":"string"},"uncertain":{"type":"string"},"missed":{"type":"string"}}}},"digest":{"type":"string"},"present":{"type":"object","required":["values","lists","things"],"properties":{"values":{"type":"array","items":{"type":"object","required":["address","field","value"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"value":{"$ref":"#/$defs/value"},"room":{"type":"integer"}}}},"lists":{"type":"array","items":{"type":"object","required":["address","files"],"properties":{"address":{"$ref":"#/$defs/address"},"files":{"type":"array","items":{"type":"object","required":["fileName"],"properties":{"fileName":{"type":"string"},"path":{"type":"string"},"image":{"type":"object","required":["templateUrl","width","height"],"properties":{"templateUrl":{"type":"string"},"width":{"type":"integer"},"height":{"type":"integer"}}}}}}}}},"things":{"type":"object","additionalProperties":{"$ref":"#/$defs/thing"}}}},"translations":{"type":"object","required":["source","languages"],"properties":{"source":{"type":"string"},"languages":{"type":"array","items":{"type":"object","required":["locale","texts"],"properties":{"locale":{"type":"string"},"texts":{"type":"array","items":{"type":"object","required":["field","state"],"properties":{"field":{"type":"string"},"state":{"enum":["translated","missing","same","outdated"]},"as":{"type":"string"}}}}}}}}},"notices":{"type":"array","items":{"type":"object","required":["name","message"],"properties":{"name":{"type":"string"},"message":{"type":"string"},"date":{"type":"string"},"source":{"type":"string"}}}},"server":{"type":"string"}},"$defs":{"address":{"type":"string"},"ref":{"type":"object","required":["ref"],"properties":{"ref":{"$ref":"#/$defs/address"}}},"path":{"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/ref"}]}},"thing":{"type":"object","required":["kind","title","effect"],"properties":{"kind":{"type":"string"},"topic":{"enum":["commerce","storefront"]},"title":{"type":"string"},"effect":{"enum":["at once","with the version","unseen"]},"shows":{"type":"string"},"locale":{"type":"string"},"detail":{"type":"string"},"family":{"type":"object","required":["title","member"],"properties":{"title":{"type":"string"},"member":{"type":"string"},"all":{"type":"object","required":["count","title"],"properties":{"count":{"type":"integer"},"title":{"type":"string"}}}}},"file":{"type":"string"},"list":{"$ref":"#/$defs/address"},"display":{"type":"object","required":["key","name","place","width","height"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"place":{"type":"integer"},"width":{"type":"integer"},"height":{"type":"integer"}}}}},"value":{"anyOf":[{"type":["null","boolean","number","string"]},{"type":"array","items":{"type":"string"}},{"$ref":"#/$defs/money"},{"type":"object","required":["automatic"],"additionalProperties":false,"properties":{"automatic":{"const":true}}},{"type":"object","required":["day"],"additionalProperties":false,"properties":{"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},{"type":"object","required":["instant"],"additionalProperties":false,"properties":{"instant":{"type":"string"}}},{"type":"object","required":["words"],"additionalProperties":false,"properties":{"words":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["masked","fingerprint"],"additionalProperties":false,"properties":{"masked":{"type":"string"},"fingerprint":{"type":"string"}}},{"type":"object","required":["except"],"additionalProperties":false,"properties":{"except":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"$ref":"#/$defs/file"}}}},{"type":"object","required":["variable","fingerprint"],"additionalProperties":false,"properties":{"variable":{"type":"string"},"fingerprint":{"type":"string"}}}]},"money":{"type":"object","required":["amount"],"additionalProperties":false,"properties":{"amount":{"type":"string"},"currency":{"type":"string"},"automatic":{"const":true}}},"file":{"type":"object","required":["fileName","fileSize","md5"],"properties":{"fileName":{"type":"string"},"fileSize":{"type":"integer"},"md5":{"type":["string","null"]},"path":{"type":"string"},"previewFrameTimeCode":{"type":["string","null"]},"state":{"type":"string"}}},"move":{"type":"object","required":["what","place","entry"],"properties":{"what":{"enum":["added","removed","replaced","moved"]},"place":{"type":"integer","minimum":1},"entry":{"$ref":"#/$defs/file"},"old":{"$ref":"#/$defs/file"},"was":{"type":"integer"},"frame":{"type":"object","required":["before","after"],"properties":{"before":{"type":["string","null"]},"after":{"type":"string"}}}}}}};
const pattern3 = new RegExp("^2\\.", "u");
const schema20 = {"type":"string"};

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
if(typeof data !== "string"){
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"anyOf":[{"type":["null","boolean","number","string"]},{"type":"array","items":{"type":"string"}},{"$ref":"#/$defs/money"},{"type":"object","required":["automatic"],"additionalProperties":false,"properties":{"automatic":{"const":true}}},{"type":"object","required":["day"],"additionalProperties":false,"properties":{"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},{"type":"object","required":["instant"],"additionalProperties":false,"properties":{"instant":{"type":"string"}}},{"type":"object","required":["words"],"additionalProperties":false,"properties":{"words":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["masked","fingerprint"],"additionalProperties":false,"properties":{"masked":{"type":"string"},"fingerprint":{"type":"string"}}},{"type":"object","required":["except"],"additionalProperties":false,"properties":{"except":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"$ref":"#/$defs/file"}}}},{"type":"object","required":["variable","fingerprint"],"additionalProperties":false,"properties":{"variable":{"type":"string"},"fingerprint":{"type":"string"}}}]};
const schema22 = {"type":"object","required":["amount"],"additionalProperties":false,"properties":{"amount":{"type":"string"},"currency":{"type":"string"},"automatic":{"const":true}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.amount === undefined) && (missing0 = "amount")){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "amount") || (key0 === "currency")) || (key0 === "automatic"))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.amount !== undefined){
const _errs2 = errors;
if(typeof data.amount !== "string"){
validate56.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs4 = errors;
if(typeof data.currency !== "string"){
validate56.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.automatic !== undefined){
const _errs6 = errors;
if(true !== data.automatic){
validate56.errors = [{instancePath:instancePath+"/automatic",schemaPath:"#/properties/automatic/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","required":["fileName","fileSize","md5"],"properties":{"fileName":{"type":"string"},"fileSize":{"type":"integer"},"md5":{"type":["string","null"]},"path":{"type":"string"},"previewFrameTimeCode":{"type":["string","null"]},"state":{"type":"string"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.fileName === undefined) && (missing0 = "fileName")) || ((data.fileSize === undefined) && (missing0 = "fileSize"))) || ((data.md5 === undefined) && (missing0 = "md5"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.fileName !== undefined){
const _errs1 = errors;
if(typeof data.fileName !== "string"){
validate58.errors = [{instancePath:instancePath+"/fileName",schemaPath:"#/properties/fileName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fileSize !== undefined){
let data1 = data.fileSize;
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate58.errors = [{instancePath:instancePath+"/fileSize",schemaPath:"#/properties/fileSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.md5 !== undefined){
let data2 = data.md5;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate58.errors = [{instancePath:instancePath+"/md5",schemaPath:"#/properties/md5/type",keyword:"type",params:{type: schema23.properties.md5.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs7 = errors;
if(typeof data.path !== "string"){
validate58.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previewFrameTimeCode !== undefined){
let data4 = data.previewFrameTimeCode;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate58.errors = [{instancePath:instancePath+"/previewFrameTimeCode",schemaPath:"#/properties/previewFrameTimeCode/type",keyword:"type",params:{type: schema23.properties.previewFrameTimeCode.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs11 = errors;
if(typeof data.state !== "string"){
validate58.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
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
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"fileName":true,"fileSize":true,"md5":true,"path":true,"previewFrameTimeCode":true,"state":true},"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((((data !== null) && (typeof data !== "boolean")) && (!(typeof data == "number"))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema21.anyOf[0].type},message:"must be null,boolean,number,string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
const _errs7 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs8 = errors;
if(errors === _errs8){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.automatic === undefined) && (missing0 = "automatic")){
const err3 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
const _errs10 = errors;
for(const key0 in data){
if(!(key0 === "automatic")){
const err4 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
}
if(_errs10 === errors){
if(data.automatic !== undefined){
if(true !== data.automatic){
const err5 = {instancePath:instancePath+"/automatic",schemaPath:"#/anyOf/3/properties/automatic/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
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
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.day === undefined) && (missing1 = "day")){
const err7 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
const _errs14 = errors;
for(const key1 in data){
if(!(key1 === "day")){
const err8 = {instancePath,schemaPath:"#/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
}
if(_errs14 === errors){
if(data.day !== undefined){
let data2 = data.day;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err9 = {instancePath:instancePath+"/day",schemaPath:"#/anyOf/4/properties/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/day",schemaPath:"#/anyOf/4/properties/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
}
else {
const err11 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs17 = errors;
if(errors === _errs17){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.instant === undefined) && (missing2 = "instant")){
const err12 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
const _errs19 = errors;
for(const key2 in data){
if(!(key2 === "instant")){
const err13 = {instancePath,schemaPath:"#/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
}
if(_errs19 === errors){
if(data.instant !== undefined){
if(typeof data.instant !== "string"){
const err14 = {instancePath:instancePath+"/instant",schemaPath:"#/anyOf/5/properties/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/anyOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs22 = errors;
if(errors === _errs22){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.words === undefined) && (missing3 = "words")){
const err16 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
const _errs24 = errors;
for(const key3 in data){
if(!(key3 === "words")){
const err17 = {instancePath,schemaPath:"#/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
}
if(_errs24 === errors){
if(data.words !== undefined){
let data4 = data.words;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data4)){
var valid6 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs27 = errors;
if(typeof data4[i1] !== "string"){
const err18 = {instancePath:instancePath+"/words/" + i1,schemaPath:"#/anyOf/6/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
}
else {
const err19 = {instancePath:instancePath+"/words",schemaPath:"#/anyOf/6/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/anyOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs29 = errors;
if(errors === _errs29){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.masked === undefined) && (missing4 = "masked")) || ((data.fingerprint === undefined) && (missing4 = "fingerprint"))){
const err21 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
const _errs31 = errors;
for(const key4 in data){
if(!((key4 === "masked") || (key4 === "fingerprint"))){
const err22 = {instancePath,schemaPath:"#/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break;
}
}
if(_errs31 === errors){
if(data.masked !== undefined){
const _errs32 = errors;
if(typeof data.masked !== "string"){
const err23 = {instancePath:instancePath+"/masked",schemaPath:"#/anyOf/7/properties/masked/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.fingerprint !== undefined){
const _errs34 = errors;
if(typeof data.fingerprint !== "string"){
const err24 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/anyOf/7/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/anyOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid0 = _errs29 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs36 = errors;
if(errors === _errs36){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.except === undefined) && (missing5 = "except")){
const err26 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
const _errs38 = errors;
for(const key5 in data){
if(!(key5 === "except")){
const err27 = {instancePath,schemaPath:"#/anyOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
}
if(_errs38 === errors){
if(data.except !== undefined){
let data8 = data.except;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data8)){
var valid9 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs41 = errors;
if(typeof data8[i2] !== "string"){
const err28 = {instancePath:instancePath+"/except/" + i2,schemaPath:"#/anyOf/8/properties/except/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var valid9 = _errs41 === errors;
if(!valid9){
break;
}
}
}
else {
const err29 = {instancePath:instancePath+"/except",schemaPath:"#/anyOf/8/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/anyOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid0 = _errs36 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs43 = errors;
if(errors === _errs43){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.files === undefined) && (missing6 = "files")){
const err31 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
const _errs45 = errors;
for(const key6 in data){
if(!(key6 === "files")){
const err32 = {instancePath,schemaPath:"#/anyOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
}
if(_errs45 === errors){
if(data.files !== undefined){
let data10 = data.files;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data10)){
var valid11 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
const _errs48 = errors;
if(!(validate58(data10[i3], {instancePath:instancePath+"/files/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid11 = _errs48 === errors;
if(!valid11){
break;
}
}
}
else {
const err33 = {instancePath:instancePath+"/files",schemaPath:"#/anyOf/9/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/anyOf/9/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid0 = _errs43 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs49 = errors;
if(errors === _errs49){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.variable === undefined) && (missing7 = "variable")) || ((data.fingerprint === undefined) && (missing7 = "fingerprint"))){
const err35 = {instancePath,schemaPath:"#/anyOf/10/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
const _errs51 = errors;
for(const key7 in data){
if(!((key7 === "variable") || (key7 === "fingerprint"))){
const err36 = {instancePath,schemaPath:"#/anyOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break;
}
}
if(_errs51 === errors){
if(data.variable !== undefined){
const _errs52 = errors;
if(typeof data.variable !== "string"){
const err37 = {instancePath:instancePath+"/variable",schemaPath:"#/anyOf/10/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid12 = _errs52 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.fingerprint !== undefined){
const _errs54 = errors;
if(typeof data.fingerprint !== "string"){
const err38 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/anyOf/10/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid12 = _errs54 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/anyOf/10/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid0 = _errs49 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err40 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
validate55.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate55.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema24 = {"type":"object","required":["what","place","entry"],"properties":{"what":{"enum":["added","removed","replaced","moved"]},"place":{"type":"integer","minimum":1},"entry":{"$ref":"#/$defs/file"},"old":{"$ref":"#/$defs/file"},"was":{"type":"integer"},"frame":{"type":"object","required":["before","after"],"properties":{"before":{"type":["string","null"]},"after":{"type":"string"}}}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.what === undefined) && (missing0 = "what")) || ((data.place === undefined) && (missing0 = "place"))) || ((data.entry === undefined) && (missing0 = "entry"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.what !== undefined){
let data0 = data.what;
const _errs1 = errors;
if(!((((data0 === "added") || (data0 === "removed")) || (data0 === "replaced")) || (data0 === "moved"))){
validate62.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/enum",keyword:"enum",params:{allowedValues: schema24.properties.what.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
let data1 = data.place;
const _errs2 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate62.errors = [{instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate62.errors = [{instancePath:instancePath+"/place",schemaPath:"#/properties/place/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entry !== undefined){
const _errs4 = errors;
if(!(validate58(data.entry, {instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"entry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.old !== undefined){
const _errs5 = errors;
if(!(validate58(data.old, {instancePath:instancePath+"/old",parentData:data,parentDataProperty:"old",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.was !== undefined){
let data4 = data.was;
const _errs6 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate62.errors = [{instancePath:instancePath+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frame !== undefined){
let data5 = data.frame;
const _errs8 = errors;
if(errors === _errs8){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.before === undefined) && (missing1 = "before")) || ((data5.after === undefined) && (missing1 = "after"))){
validate62.errors = [{instancePath:instancePath+"/frame",schemaPath:"#/properties/frame/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data5.before !== undefined){
let data6 = data5.before;
const _errs10 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate62.errors = [{instancePath:instancePath+"/frame/before",schemaPath:"#/properties/frame/properties/before/type",keyword:"type",params:{type: schema24.properties.frame.properties.before.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.after !== undefined){
const _errs12 = errors;
if(typeof data5.after !== "string"){
validate62.errors = [{instancePath:instancePath+"/frame/after",schemaPath:"#/properties/frame/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/frame",schemaPath:"#/properties/frame/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
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
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":{"what":true,"place":true,"entry":true,"old":true,"was":true,"frame":true},"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/ref"}]}};
const schema26 = {"type":"object","required":["ref"],"properties":{"ref":{"$ref":"#/$defs/address"}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ref === undefined) && (missing0 = "ref")){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ref !== undefined){
if(!(validate53(data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"ref":true},"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(!(validate68(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.ref = true;
}
if(!valid1){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate67.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","required":["kind","title","effect"],"properties":{"kind":{"type":"string"},"topic":{"enum":["commerce","storefront"]},"title":{"type":"string"},"effect":{"enum":["at once","with the version","unseen"]},"shows":{"type":"string"},"locale":{"type":"string"},"detail":{"type":"string"},"family":{"type":"object","required":["title","member"],"properties":{"title":{"type":"string"},"member":{"type":"string"},"all":{"type":"object","required":["count","title"],"properties":{"count":{"type":"integer"},"title":{"type":"string"}}}}},"file":{"type":"string"},"list":{"$ref":"#/$defs/address"},"display":{"type":"object","required":["key","name","place","width","height"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"place":{"type":"integer"},"width":{"type":"integer"},"height":{"type":"integer"}}}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.effect === undefined) && (missing0 = "effect"))){
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined){
const _errs1 = errors;
if(typeof data.kind !== "string"){
validate85.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topic !== undefined){
let data1 = data.topic;
const _errs3 = errors;
if(!((data1 === "commerce") || (data1 === "storefront"))){
validate85.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/enum",keyword:"enum",params:{allowedValues: schema27.properties.topic.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate85.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effect !== undefined){
let data3 = data.effect;
const _errs6 = errors;
if(!(((data3 === "at once") || (data3 === "with the version")) || (data3 === "unseen"))){
validate85.errors = [{instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema27.properties.effect.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shows !== undefined){
const _errs7 = errors;
if(typeof data.shows !== "string"){
validate85.errors = [{instancePath:instancePath+"/shows",schemaPath:"#/properties/shows/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locale !== undefined){
const _errs9 = errors;
if(typeof data.locale !== "string"){
validate85.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
const _errs11 = errors;
if(typeof data.detail !== "string"){
validate85.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.family !== undefined){
let data7 = data.family;
const _errs13 = errors;
if(errors === _errs13){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((data7.title === undefined) && (missing1 = "title")) || ((data7.member === undefined) && (missing1 = "member"))){
validate85.errors = [{instancePath:instancePath+"/family",schemaPath:"#/properties/family/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data7.title !== undefined){
const _errs15 = errors;
if(typeof data7.title !== "string"){
validate85.errors = [{instancePath:instancePath+"/family/title",schemaPath:"#/properties/family/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.member !== undefined){
const _errs17 = errors;
if(typeof data7.member !== "string"){
validate85.errors = [{instancePath:instancePath+"/family/member",schemaPath:"#/properties/family/properties/member/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.all !== undefined){
let data10 = data7.all;
const _errs19 = errors;
if(errors === _errs19){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if(((data10.count === undefined) && (missing2 = "count")) || ((data10.title === undefined) && (missing2 = "title"))){
validate85.errors = [{instancePath:instancePath+"/family/all",schemaPath:"#/properties/family/properties/all/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data10.count !== undefined){
let data11 = data10.count;
const _errs21 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate85.errors = [{instancePath:instancePath+"/family/all/count",schemaPath:"#/properties/family/properties/all/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.title !== undefined){
const _errs23 = errors;
if(typeof data10.title !== "string"){
validate85.errors = [{instancePath:instancePath+"/family/all/title",schemaPath:"#/properties/family/properties/all/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/family/all",schemaPath:"#/properties/family/properties/all/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs25 = errors;
if(typeof data.file !== "string"){
validate85.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.list !== undefined){
const _errs27 = errors;
if(!(validate53(data.list, {instancePath:instancePath+"/list",parentData:data,parentDataProperty:"list",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display !== undefined){
let data15 = data.display;
const _errs28 = errors;
if(errors === _errs28){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if((((((data15.key === undefined) && (missing3 = "key")) || ((data15.name === undefined) && (missing3 = "name"))) || ((data15.place === undefined) && (missing3 = "place"))) || ((data15.width === undefined) && (missing3 = "width"))) || ((data15.height === undefined) && (missing3 = "height"))){
validate85.errors = [{instancePath:instancePath+"/display",schemaPath:"#/properties/display/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data15.key !== undefined){
const _errs30 = errors;
if(typeof data15.key !== "string"){
validate85.errors = [{instancePath:instancePath+"/display/key",schemaPath:"#/properties/display/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.name !== undefined){
const _errs32 = errors;
if(typeof data15.name !== "string"){
validate85.errors = [{instancePath:instancePath+"/display/name",schemaPath:"#/properties/display/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.place !== undefined){
let data18 = data15.place;
const _errs34 = errors;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
validate85.errors = [{instancePath:instancePath+"/display/place",schemaPath:"#/properties/display/properties/place/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.width !== undefined){
let data19 = data15.width;
const _errs36 = errors;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
validate85.errors = [{instancePath:instancePath+"/display/width",schemaPath:"#/properties/display/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.height !== undefined){
let data20 = data15.height;
const _errs38 = errors;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
validate85.errors = [{instancePath:instancePath+"/display/height",schemaPath:"#/properties/display/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/display",schemaPath:"#/properties/display/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
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
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":{"kind":true,"topic":true,"title":true,"effect":true,"shows":true,"locale":true,"detail":true,"family":true,"file":true,"list":true,"display":true},"dynamicProps":false,"dynamicItems":false};


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
if(((((((((((((((((data.format === undefined) && (missing0 = "format")) || ((data.formatVersion === undefined) && (missing0 = "formatVersion"))) || ((data.target === undefined) && (missing0 = "target"))) || ((data.manifest === undefined) && (missing0 = "manifest"))) || ((data.allow === undefined) && (missing0 = "allow"))) || ((data.consequences === undefined) && (missing0 = "consequences"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.operations === undefined) && (missing0 = "operations"))) || ((data.expects === undefined) && (missing0 = "expects"))) || ((data.blocked === undefined) && (missing0 = "blocked"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.tables === undefined) && (missing0 = "tables"))) || ((data.gates === undefined) && (missing0 = "gates"))) || ((data.things === undefined) && (missing0 = "things"))) || ((data.milestones === undefined) && (missing0 = "milestones"))) || ((data.digest === undefined) && (missing0 = "digest"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.format !== undefined){
const _errs1 = errors;
if("ascend.plan" !== data.format){
validate52.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "ascend.plan"},message:"must be equal to constant"}];
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
validate52.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^2\\."},message:"must match pattern \""+"^2\\."+"\""}];
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
if(data.target !== undefined){
let data2 = data.target;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.bundleId === undefined) && (missing1 = "bundleId")) || ((data2.appId === undefined) && (missing1 = "appId"))) || ((data2.name === undefined) && (missing1 = "name"))){
validate52.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.bundleId !== undefined){
const _errs6 = errors;
if(typeof data2.bundleId !== "string"){
validate52.errors = [{instancePath:instancePath+"/target/bundleId",schemaPath:"#/properties/target/properties/bundleId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.platform !== undefined){
const _errs8 = errors;
if(typeof data2.platform !== "string"){
validate52.errors = [{instancePath:instancePath+"/target/platform",schemaPath:"#/properties/target/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.appId !== undefined){
const _errs10 = errors;
if(typeof data2.appId !== "string"){
validate52.errors = [{instancePath:instancePath+"/target/appId",schemaPath:"#/properties/target/properties/appId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.name !== undefined){
const _errs12 = errors;
if(typeof data2.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/target/name",schemaPath:"#/properties/target/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.version !== undefined){
let data7 = data2.version;
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.versionString === undefined) && (missing2 = "versionString")) || ((data7.state === undefined) && (missing2 = "state"))){
validate52.errors = [{instancePath:instancePath+"/target/version",schemaPath:"#/properties/target/properties/version/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data7.versionString !== undefined){
const _errs16 = errors;
if(typeof data7.versionString !== "string"){
validate52.errors = [{instancePath:instancePath+"/target/version/versionString",schemaPath:"#/properties/target/properties/version/properties/versionString/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.state !== undefined){
const _errs18 = errors;
if(typeof data7.state !== "string"){
validate52.errors = [{instancePath:instancePath+"/target/version/state",schemaPath:"#/properties/target/properties/version/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.becomes !== undefined){
const _errs20 = errors;
if(typeof data7.becomes !== "string"){
validate52.errors = [{instancePath:instancePath+"/target/version/becomes",schemaPath:"#/properties/target/properties/version/properties/becomes/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/target/version",schemaPath:"#/properties/target/properties/version/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
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
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.manifest !== undefined){
let data11 = data.manifest;
const _errs22 = errors;
if(errors === _errs22){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing3;
if(((data11.path === undefined) && (missing3 = "path")) || ((data11.digest === undefined) && (missing3 = "digest"))){
validate52.errors = [{instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data11.path !== undefined){
const _errs24 = errors;
if(typeof data11.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/manifest/path",schemaPath:"#/properties/manifest/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.digest !== undefined){
const _errs26 = errors;
if(typeof data11.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/manifest/digest",schemaPath:"#/properties/manifest/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow !== undefined){
let data14 = data.allow;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data14)){
var valid4 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
const _errs30 = errors;
if(typeof data14[i0] !== "string"){
validate52.errors = [{instancePath:instancePath+"/allow/" + i0,schemaPath:"#/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs30 === errors;
if(!valid4){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.consequences !== undefined){
let data16 = data.consequences;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data16)){
var valid5 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
const _errs34 = errors;
if(errors === _errs34){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing4;
if(((data17.kind === undefined) && (missing4 = "kind")) || ((data17.text === undefined) && (missing4 = "text"))){
validate52.errors = [{instancePath:instancePath+"/consequences/" + i1,schemaPath:"#/properties/consequences/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data17.kind !== undefined){
const _errs36 = errors;
if(typeof data17.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/consequences/" + i1+"/kind",schemaPath:"#/properties/consequences/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.text !== undefined){
const _errs38 = errors;
if(typeof data17.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/consequences/" + i1+"/text",schemaPath:"#/properties/consequences/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.atOnce !== undefined){
const _errs40 = errors;
if(true !== data17.atOnce){
validate52.errors = [{instancePath:instancePath+"/consequences/" + i1+"/atOnce",schemaPath:"#/properties/consequences/items/properties/atOnce/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/consequences/" + i1,schemaPath:"#/properties/consequences/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs34 === errors;
if(!valid5){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/consequences",schemaPath:"#/properties/consequences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data21 = data.changes;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data21)){
var valid7 = true;
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
const _errs43 = errors;
if(errors === _errs43){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing5;
if(((data22.address === undefined) && (missing5 = "address")) || ((data22.field === undefined) && (missing5 = "field"))){
validate52.errors = [{instancePath:instancePath+"/changes/" + i2,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data22.address !== undefined){
const _errs45 = errors;
if(!(validate53(data22.address, {instancePath:instancePath+"/changes/" + i2+"/address",parentData:data22,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.field !== undefined){
const _errs46 = errors;
if(typeof data22.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i2+"/field",schemaPath:"#/properties/changes/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.before !== undefined){
const _errs48 = errors;
if(!(validate55(data22.before, {instancePath:instancePath+"/changes/" + i2+"/before",parentData:data22,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid8 = _errs48 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.after !== undefined){
const _errs49 = errors;
if(!(validate55(data22.after, {instancePath:instancePath+"/changes/" + i2+"/after",parentData:data22,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.during !== undefined){
let data27 = data22.during;
const _errs50 = errors;
if(errors === _errs50){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing6;
if((data27.start === undefined) && (missing6 = "start")){
validate52.errors = [{instancePath:instancePath+"/changes/" + i2+"/during",schemaPath:"#/properties/changes/items/properties/during/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data27.start !== undefined){
const _errs52 = errors;
if(typeof data27.start !== "string"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i2+"/during/start",schemaPath:"#/properties/changes/items/properties/during/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs52 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data27.end !== undefined){
const _errs54 = errors;
if(typeof data27.end !== "string"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i2+"/during/end",schemaPath:"#/properties/changes/items/properties/during/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate52.errors = [{instancePath:instancePath+"/changes/" + i2+"/during",schemaPath:"#/properties/changes/items/properties/during/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs50 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.moves !== undefined){
let data30 = data22.moves;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data30)){
var valid10 = true;
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
const _errs58 = errors;
if(!(validate62(data30[i3], {instancePath:instancePath+"/changes/" + i2+"/moves/" + i3,parentData:data30,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid10 = _errs58 === errors;
if(!valid10){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/changes/" + i2+"/moves",schemaPath:"#/properties/changes/items/properties/moves/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs56 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.from !== undefined){
const _errs59 = errors;
if(typeof data22.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i2+"/from",schemaPath:"#/properties/changes/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs59 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.limit !== undefined){
let data33 = data22.limit;
const _errs61 = errors;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
validate52.errors = [{instancePath:instancePath+"/changes/" + i2+"/limit",schemaPath:"#/properties/changes/items/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs61 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.room !== undefined){
let data34 = data22.room;
const _errs63 = errors;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
validate52.errors = [{instancePath:instancePath+"/changes/" + i2+"/room",schemaPath:"#/properties/changes/items/properties/room/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs63 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.secret !== undefined){
const _errs65 = errors;
if(true !== data22.secret){
validate52.errors = [{instancePath:instancePath+"/changes/" + i2+"/secret",schemaPath:"#/properties/changes/items/properties/secret/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid8 = _errs65 === errors;
}
else {
var valid8 = true;
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
validate52.errors = [{instancePath:instancePath+"/changes/" + i2,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs43 === errors;
if(!valid7){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operations !== undefined){
let data36 = data.operations;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data36)){
var valid11 = true;
const len4 = data36.length;
for(let i4=0; i4<len4; i4++){
let data37 = data36[i4];
const _errs68 = errors;
if(errors === _errs68){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing7;
if(((((data37.action === undefined) && (missing7 = "action")) || ((data37.kind === undefined) && (missing7 = "kind"))) || ((data37.address === undefined) && (missing7 = "address"))) || ((data37.path === undefined) && (missing7 = "path"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4,schemaPath:"#/properties/operations/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data37.action !== undefined){
let data38 = data37.action;
const _errs70 = errors;
if(!((((((((data38 === "create") || (data38 === "update")) || (data38 === "delete")) || (data38 === "replace")) || (data38 === "reorder")) || (data38 === "act")) || (data38 === "upload")) || (data38 === "wait"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/action",schemaPath:"#/properties/operations/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.operations.items.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs70 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.kind !== undefined){
const _errs71 = errors;
if(typeof data37.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/kind",schemaPath:"#/properties/operations/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs71 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.address !== undefined){
const _errs73 = errors;
if(!(validate53(data37.address, {instancePath:instancePath+"/operations/" + i4+"/address",parentData:data37,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid12 = _errs73 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.method !== undefined){
let data41 = data37.method;
const _errs74 = errors;
if(!(((data41 === "POST") || (data41 === "PATCH")) || (data41 === "DELETE"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/method",schemaPath:"#/properties/operations/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema19.properties.operations.items.properties.method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid12 = _errs74 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.path !== undefined){
const _errs75 = errors;
if(!(validate67(data37.path, {instancePath:instancePath+"/operations/" + i4+"/path",parentData:data37,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid12 = _errs75 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.body !== undefined){
let data43 = data37.body;
const _errs76 = errors;
if(!(data43 && typeof data43 == "object" && !Array.isArray(data43))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/body",schemaPath:"#/properties/operations/items/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid12 = _errs76 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.after !== undefined){
let data44 = data37.after;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data44)){
var valid13 = true;
const len5 = data44.length;
for(let i5=0; i5<len5; i5++){
const _errs80 = errors;
if(!(validate53(data44[i5], {instancePath:instancePath+"/operations/" + i4+"/after/" + i5,parentData:data44,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid13 = _errs80 === errors;
if(!valid13){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/after",schemaPath:"#/properties/operations/items/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid12 = _errs78 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.final !== undefined){
const _errs81 = errors;
if(true !== data37.final){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/final",schemaPath:"#/properties/operations/items/properties/final/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid12 = _errs81 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.public !== undefined){
const _errs82 = errors;
if(true !== data37.public){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/public",schemaPath:"#/properties/operations/items/properties/public/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid12 = _errs82 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.unlocks !== undefined){
let data48 = data37.unlocks;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data48)){
var valid14 = true;
const len6 = data48.length;
for(let i6=0; i6<len6; i6++){
const _errs85 = errors;
if(typeof data48[i6] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/unlocks/" + i6,schemaPath:"#/properties/operations/items/properties/unlocks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs85 === errors;
if(!valid14){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/unlocks",schemaPath:"#/properties/operations/items/properties/unlocks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid12 = _errs83 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.patience !== undefined){
let data50 = data37.patience;
const _errs87 = errors;
if(errors === _errs87){
if(Array.isArray(data50)){
var valid15 = true;
const len7 = data50.length;
for(let i7=0; i7<len7; i7++){
const _errs89 = errors;
if(typeof data50[i7] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/patience/" + i7,schemaPath:"#/properties/operations/items/properties/patience/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs89 === errors;
if(!valid15){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/patience",schemaPath:"#/properties/operations/items/properties/patience/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid12 = _errs87 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.file !== undefined){
let data52 = data37.file;
const _errs91 = errors;
if(errors === _errs91){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing8;
if((((data52.path === undefined) && (missing8 = "path")) || ((data52.bytes === undefined) && (missing8 = "bytes"))) || ((data52.md5 === undefined) && (missing8 = "md5"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/file",schemaPath:"#/properties/operations/items/properties/file/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
if(data52.path !== undefined){
const _errs93 = errors;
if(typeof data52.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/file/path",schemaPath:"#/properties/operations/items/properties/file/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs93 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data52.bytes !== undefined){
let data54 = data52.bytes;
const _errs95 = errors;
if(!((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54)))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/file/bytes",schemaPath:"#/properties/operations/items/properties/file/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid16 = _errs95 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data52.md5 !== undefined){
const _errs97 = errors;
if(typeof data52.md5 !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/file/md5",schemaPath:"#/properties/operations/items/properties/file/properties/md5/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs97 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/file",schemaPath:"#/properties/operations/items/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs91 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.siblings !== undefined){
const _errs99 = errors;
if(!(validate67(data37.siblings, {instancePath:instancePath+"/operations/" + i4+"/siblings",parentData:data37,parentDataProperty:"siblings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid12 = _errs99 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.alone !== undefined){
const _errs100 = errors;
if(true !== data37.alone){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/alone",schemaPath:"#/properties/operations/items/properties/alone/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid12 = _errs100 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.shown !== undefined){
let data58 = data37.shown;
const _errs101 = errors;
if(errors === _errs101){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing9;
if(((data58.path === undefined) && (missing9 = "path")) || ((data58.query === undefined) && (missing9 = "query"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/shown",schemaPath:"#/properties/operations/items/properties/shown/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
if(data58.path !== undefined){
const _errs103 = errors;
if(!(validate67(data58.path, {instancePath:instancePath+"/operations/" + i4+"/shown/path",parentData:data58,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid17 = _errs103 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data58.query !== undefined){
let data60 = data58.query;
const _errs104 = errors;
if(!(data60 && typeof data60 == "object" && !Array.isArray(data60))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/shown/query",schemaPath:"#/properties/operations/items/properties/shown/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid17 = _errs104 === errors;
}
else {
var valid17 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/shown",schemaPath:"#/properties/operations/items/properties/shown/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs101 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.resume !== undefined){
const _errs106 = errors;
if(!(validate68(data37.resume, {instancePath:instancePath+"/operations/" + i4+"/resume",parentData:data37,parentDataProperty:"resume",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid12 = _errs106 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.evidence !== undefined){
let data62 = data37.evidence;
const _errs107 = errors;
if(errors === _errs107){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
let missing10;
if((((data62.path === undefined) && (missing10 = "path")) || ((data62.attribute === undefined) && (missing10 = "attribute"))) || ((data62.is === undefined) && (missing10 = "is"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/evidence",schemaPath:"#/properties/operations/items/properties/evidence/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
if(data62.path !== undefined){
const _errs109 = errors;
if(!(validate67(data62.path, {instancePath:instancePath+"/operations/" + i4+"/evidence/path",parentData:data62,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid18 = _errs109 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data62.attribute !== undefined){
const _errs110 = errors;
if(typeof data62.attribute !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/evidence/attribute",schemaPath:"#/properties/operations/items/properties/evidence/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs110 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data62.is !== undefined){
let data65 = data62.is;
const _errs112 = errors;
if(errors === _errs112){
if(Array.isArray(data65)){
var valid19 = true;
const len8 = data65.length;
for(let i8=0; i8<len8; i8++){
let data66 = data65[i8];
const _errs114 = errors;
if((typeof data66 !== "string") && (typeof data66 !== "boolean")){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/evidence/is/" + i8,schemaPath:"#/properties/operations/items/properties/evidence/properties/is/items/type",keyword:"type",params:{type: schema19.properties.operations.items.properties.evidence.properties.is.items.type},message:"must be string,boolean"}];
return false;
}
var valid19 = _errs114 === errors;
if(!valid19){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/evidence/is",schemaPath:"#/properties/operations/items/properties/evidence/properties/is/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs112 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/evidence",schemaPath:"#/properties/operations/items/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs107 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.recheck !== undefined){
let data67 = data37.recheck;
const _errs116 = errors;
if(errors === _errs116){
if(Array.isArray(data67)){
var valid20 = true;
const len9 = data67.length;
for(let i9=0; i9<len9; i9++){
const _errs118 = errors;
if(typeof data67[i9] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/recheck/" + i9,schemaPath:"#/properties/operations/items/properties/recheck/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs118 === errors;
if(!valid20){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/recheck",schemaPath:"#/properties/operations/items/properties/recheck/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid12 = _errs116 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.until !== undefined){
let data69 = data37.until;
const _errs120 = errors;
if(errors === _errs120){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
let missing11;
if(((data69.attribute === undefined) && (missing11 = "attribute")) || ((data69.is === undefined) && (missing11 = "is"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/until",schemaPath:"#/properties/operations/items/properties/until/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
if(data69.attribute !== undefined){
const _errs122 = errors;
if(typeof data69.attribute !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/until/attribute",schemaPath:"#/properties/operations/items/properties/until/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs122 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data69.is !== undefined){
let data71 = data69.is;
const _errs124 = errors;
if(errors === _errs124){
if(Array.isArray(data71)){
var valid22 = true;
const len10 = data71.length;
for(let i10=0; i10<len10; i10++){
const _errs126 = errors;
if(typeof data71[i10] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/until/is/" + i10,schemaPath:"#/properties/operations/items/properties/until/properties/is/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs126 === errors;
if(!valid22){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/until/is",schemaPath:"#/properties/operations/items/properties/until/properties/is/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid21 = _errs124 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data69.fails !== undefined){
let data73 = data69.fails;
const _errs128 = errors;
if(errors === _errs128){
if(Array.isArray(data73)){
var valid23 = true;
const len11 = data73.length;
for(let i11=0; i11<len11; i11++){
const _errs130 = errors;
if(typeof data73[i11] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/until/fails/" + i11,schemaPath:"#/properties/operations/items/properties/until/properties/fails/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs130 === errors;
if(!valid23){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/until/fails",schemaPath:"#/properties/operations/items/properties/until/properties/fails/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid21 = _errs128 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/until",schemaPath:"#/properties/operations/items/properties/until/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs120 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.seconds !== undefined){
let data75 = data37.seconds;
const _errs132 = errors;
if(!((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75)))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/seconds",schemaPath:"#/properties/operations/items/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs132 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.reveals !== undefined){
let data76 = data37.reveals;
const _errs134 = errors;
if(errors === _errs134){
if(Array.isArray(data76)){
var valid24 = true;
const len12 = data76.length;
for(let i12=0; i12<len12; i12++){
const _errs136 = errors;
if(typeof data76[i12] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/reveals/" + i12,schemaPath:"#/properties/operations/items/properties/reveals/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs136 === errors;
if(!valid24){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/reveals",schemaPath:"#/properties/operations/items/properties/reveals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid12 = _errs134 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.mutex !== undefined){
const _errs138 = errors;
if(typeof data37.mutex !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/mutex",schemaPath:"#/properties/operations/items/properties/mutex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs138 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data37.gates !== undefined){
let data79 = data37.gates;
const _errs140 = errors;
if(errors === _errs140){
if(Array.isArray(data79)){
var valid25 = true;
const len13 = data79.length;
for(let i13=0; i13<len13; i13++){
let data80 = data79[i13];
const _errs142 = errors;
if(errors === _errs142){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing12;
if(((data80.name === undefined) && (missing12 = "name")) || ((data80.reason === undefined) && (missing12 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/gates/" + i13,schemaPath:"#/properties/operations/items/properties/gates/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
if(data80.name !== undefined){
const _errs144 = errors;
if(typeof data80.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/gates/" + i13+"/name",schemaPath:"#/properties/operations/items/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs144 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data80.reason !== undefined){
const _errs146 = errors;
if(typeof data80.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/gates/" + i13+"/reason",schemaPath:"#/properties/operations/items/properties/gates/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs146 === errors;
}
else {
var valid26 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/gates/" + i13,schemaPath:"#/properties/operations/items/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid25 = _errs142 === errors;
if(!valid25){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i4+"/gates",schemaPath:"#/properties/operations/items/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid12 = _errs140 === errors;
}
else {
var valid12 = true;
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
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i4,schemaPath:"#/properties/operations/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs68 === errors;
if(!valid11){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expects !== undefined){
let data83 = data.expects;
const _errs148 = errors;
if(errors === _errs148){
if(Array.isArray(data83)){
var valid27 = true;
const len14 = data83.length;
for(let i14=0; i14<len14; i14++){
let data84 = data83[i14];
const _errs150 = errors;
if(errors === _errs150){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing13;
if((((data84.address === undefined) && (missing13 = "address")) || ((data84.field === undefined) && (missing13 = "field"))) || ((data84.value === undefined) && (missing13 = "value"))){
validate52.errors = [{instancePath:instancePath+"/expects/" + i14,schemaPath:"#/properties/expects/items/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
if(data84.address !== undefined){
const _errs152 = errors;
if(!(validate53(data84.address, {instancePath:instancePath+"/expects/" + i14+"/address",parentData:data84,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid28 = _errs152 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data84.field !== undefined){
const _errs153 = errors;
if(typeof data84.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/expects/" + i14+"/field",schemaPath:"#/properties/expects/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs153 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data84.value !== undefined){
const _errs155 = errors;
if(!(validate55(data84.value, {instancePath:instancePath+"/expects/" + i14+"/value",parentData:data84,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid28 = _errs155 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/expects/" + i14,schemaPath:"#/properties/expects/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid27 = _errs150 === errors;
if(!valid27){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/expects",schemaPath:"#/properties/expects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs148 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked !== undefined){
let data88 = data.blocked;
const _errs156 = errors;
if(errors === _errs156){
if(Array.isArray(data88)){
var valid29 = true;
const len15 = data88.length;
for(let i15=0; i15<len15; i15++){
let data89 = data88[i15];
const _errs158 = errors;
if(errors === _errs158){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
let missing14;
if(((data89.address === undefined) && (missing14 = "address")) || ((data89.reason === undefined) && (missing14 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i15,schemaPath:"#/properties/blocked/items/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
if(data89.address !== undefined){
const _errs160 = errors;
if(!(validate53(data89.address, {instancePath:instancePath+"/blocked/" + i15+"/address",parentData:data89,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid30 = _errs160 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data89.kind !== undefined){
const _errs161 = errors;
if(typeof data89.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i15+"/kind",schemaPath:"#/properties/blocked/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs161 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data89.field !== undefined){
const _errs163 = errors;
if(typeof data89.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i15+"/field",schemaPath:"#/properties/blocked/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs163 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data89.reason !== undefined){
const _errs165 = errors;
if(typeof data89.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i15+"/reason",schemaPath:"#/properties/blocked/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs165 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data89.from !== undefined){
const _errs167 = errors;
if(typeof data89.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i15+"/from",schemaPath:"#/properties/blocked/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs167 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data89.fix !== undefined){
const _errs169 = errors;
if(typeof data89.fix !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i15+"/fix",schemaPath:"#/properties/blocked/items/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs169 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/blocked/" + i15,schemaPath:"#/properties/blocked/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs158 === errors;
if(!valid29){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs156 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data96 = data.notes;
const _errs171 = errors;
if(errors === _errs171){
if(Array.isArray(data96)){
var valid31 = true;
const len16 = data96.length;
for(let i16=0; i16<len16; i16++){
let data97 = data96[i16];
const _errs173 = errors;
if(errors === _errs173){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing15;
if(((data97.address === undefined) && (missing15 = "address")) || ((data97.message === undefined) && (missing15 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notes/" + i16,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
if(data97.address !== undefined){
const _errs175 = errors;
if(!(validate53(data97.address, {instancePath:instancePath+"/notes/" + i16+"/address",parentData:data97,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid32 = _errs175 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data97.message !== undefined){
const _errs176 = errors;
if(typeof data97.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notes/" + i16+"/message",schemaPath:"#/properties/notes/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs176 === errors;
}
else {
var valid32 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notes/" + i16,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid31 = _errs173 === errors;
if(!valid31){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs171 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tables !== undefined){
let data100 = data.tables;
const _errs178 = errors;
if(errors === _errs178){
if(Array.isArray(data100)){
var valid33 = true;
const len17 = data100.length;
for(let i17=0; i17<len17; i17++){
let data101 = data100[i17];
const _errs180 = errors;
if(errors === _errs180){
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing16;
if(((((data101.address === undefined) && (missing16 = "address")) || ((data101.title === undefined) && (missing16 = "title"))) || ((data101.columns === undefined) && (missing16 = "columns"))) || ((data101.rows === undefined) && (missing16 = "rows"))){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
if(data101.address !== undefined){
const _errs182 = errors;
if(!(validate53(data101.address, {instancePath:instancePath+"/tables/" + i17+"/address",parentData:data101,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid34 = _errs182 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data101.title !== undefined){
const _errs183 = errors;
if(typeof data101.title !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/title",schemaPath:"#/properties/tables/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs183 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data101.columns !== undefined){
let data104 = data101.columns;
const _errs185 = errors;
if(errors === _errs185){
if(Array.isArray(data104)){
var valid35 = true;
const len18 = data104.length;
for(let i18=0; i18<len18; i18++){
let data105 = data104[i18];
const _errs187 = errors;
if(errors === _errs187){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
let missing17;
if((data105.name === undefined) && (missing17 = "name")){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/columns/" + i18,schemaPath:"#/properties/tables/items/properties/columns/items/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
if(data105.name !== undefined){
const _errs189 = errors;
if(typeof data105.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/columns/" + i18+"/name",schemaPath:"#/properties/tables/items/properties/columns/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid36 = _errs189 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data105.align !== undefined){
const _errs191 = errors;
if("right" !== data105.align){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/columns/" + i18+"/align",schemaPath:"#/properties/tables/items/properties/columns/items/properties/align/const",keyword:"const",params:{allowedValue: "right"},message:"must be equal to constant"}];
return false;
}
var valid36 = _errs191 === errors;
}
else {
var valid36 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/columns/" + i18,schemaPath:"#/properties/tables/items/properties/columns/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid35 = _errs187 === errors;
if(!valid35){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/columns",schemaPath:"#/properties/tables/items/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid34 = _errs185 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data101.rows !== undefined){
let data108 = data101.rows;
const _errs192 = errors;
if(errors === _errs192){
if(Array.isArray(data108)){
var valid37 = true;
const len19 = data108.length;
for(let i19=0; i19<len19; i19++){
let data109 = data108[i19];
const _errs194 = errors;
if(errors === _errs194){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
let missing18;
if((data109.cells === undefined) && (missing18 = "cells")){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19,schemaPath:"#/properties/tables/items/properties/rows/items/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
if(data109.cells !== undefined){
let data110 = data109.cells;
const _errs196 = errors;
if(errors === _errs196){
if(Array.isArray(data110)){
var valid39 = true;
const len20 = data110.length;
for(let i20=0; i20<len20; i20++){
let data111 = data110[i20];
const _errs198 = errors;
const _errs199 = errors;
let valid40 = false;
const _errs200 = errors;
if(typeof data111 !== "string"){
const err0 = {instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/cells/" + i20,schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs200 === errors;
valid40 = valid40 || _valid0;
const _errs202 = errors;
if(!(validate56(data111, {instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/cells/" + i20,parentData:data110,parentDataProperty:i20,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs202 === errors;
valid40 = valid40 || _valid0;
if(_valid0){
var props3 = true;
}
const _errs203 = errors;
if(errors === _errs203){
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
let missing19;
if((data111.percent === undefined) && (missing19 = "percent")){
const err1 = {instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/cells/" + i20,schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf/2/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data111.percent !== undefined){
let data112 = data111.percent;
if((!(typeof data112 == "number")) && (data112 !== null)){
const err2 = {instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/cells/" + i20+"/percent",schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf/2/properties/percent/type",keyword:"type",params:{type: schema19.properties.tables.items.properties.rows.items.properties.cells.items.anyOf[2].properties.percent.type},message:"must be number,null"};
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
}
else {
const err3 = {instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/cells/" + i20,schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs203 === errors;
valid40 = valid40 || _valid0;
if(_valid0){
if(props3 !== true){
props3 = props3 || {};
props3.percent = true;
}
}
if(!valid40){
const err4 = {instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/cells/" + i20,schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs199;
if(vErrors !== null){
if(_errs199){
vErrors.length = _errs199;
}
else {
vErrors = null;
}
}
}
var valid39 = _errs198 === errors;
if(!valid39){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/cells",schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid38 = _errs196 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data109.outlier !== undefined){
const _errs207 = errors;
if(true !== data109.outlier){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/outlier",schemaPath:"#/properties/tables/items/properties/rows/items/properties/outlier/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid38 = _errs207 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data109.says !== undefined){
let data114 = data109.says;
const _errs208 = errors;
if(errors === _errs208){
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
let missing20;
if(((data114.address === undefined) && (missing20 = "address")) || ((data114.field === undefined) && (missing20 = "field"))){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/says",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
if(data114.address !== undefined){
const _errs210 = errors;
if(!(validate53(data114.address, {instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/says/address",parentData:data114,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid42 = _errs210 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data114.field !== undefined){
const _errs211 = errors;
if(typeof data114.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/says/field",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs211 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data114.during !== undefined){
let data117 = data114.during;
const _errs213 = errors;
if(errors === _errs213){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
let missing21;
if((data117.start === undefined) && (missing21 = "start")){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/says/during",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/properties/during/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
if(data117.start !== undefined){
const _errs215 = errors;
if(typeof data117.start !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/says/during/start",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/properties/during/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid43 = _errs215 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data117.end !== undefined){
const _errs217 = errors;
if(typeof data117.end !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/says/during/end",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/properties/during/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid43 = _errs217 === errors;
}
else {
var valid43 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/says/during",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/properties/during/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid42 = _errs213 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/says",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid38 = _errs208 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19,schemaPath:"#/properties/tables/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid37 = _errs194 === errors;
if(!valid37){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows",schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid34 = _errs192 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i17,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs180 === errors;
if(!valid33){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs178 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data120 = data.gates;
const _errs219 = errors;
if(errors === _errs219){
if(Array.isArray(data120)){
var valid44 = true;
const len21 = data120.length;
for(let i21=0; i21<len21; i21++){
let data121 = data120[i21];
const _errs221 = errors;
if(errors === _errs221){
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
let missing22;
if((((data121.name === undefined) && (missing22 = "name")) || ((data121.open === undefined) && (missing22 = "open"))) || ((data121.reasons === undefined) && (missing22 = "reasons"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i21,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
if(data121.name !== undefined){
const _errs223 = errors;
if(typeof data121.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i21+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs223 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data121.open !== undefined){
const _errs225 = errors;
if(typeof data121.open !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i21+"/open",schemaPath:"#/properties/gates/items/properties/open/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid45 = _errs225 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data121.reasons !== undefined){
let data124 = data121.reasons;
const _errs227 = errors;
if(errors === _errs227){
if(Array.isArray(data124)){
var valid46 = true;
const len22 = data124.length;
for(let i22=0; i22<len22; i22++){
let data125 = data124[i22];
const _errs229 = errors;
if(errors === _errs229){
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing23;
if(((data125.address === undefined) && (missing23 = "address")) || ((data125.reason === undefined) && (missing23 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i21+"/reasons/" + i22,schemaPath:"#/properties/gates/items/properties/reasons/items/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
if(data125.address !== undefined){
const _errs231 = errors;
if(!(validate53(data125.address, {instancePath:instancePath+"/gates/" + i21+"/reasons/" + i22+"/address",parentData:data125,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid47 = _errs231 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data125.reason !== undefined){
const _errs232 = errors;
if(typeof data125.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i21+"/reasons/" + i22+"/reason",schemaPath:"#/properties/gates/items/properties/reasons/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid47 = _errs232 === errors;
}
else {
var valid47 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i21+"/reasons/" + i22,schemaPath:"#/properties/gates/items/properties/reasons/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid46 = _errs229 === errors;
if(!valid46){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i21+"/reasons",schemaPath:"#/properties/gates/items/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid45 = _errs227 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i21,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid44 = _errs221 === errors;
if(!valid44){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs219 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.things !== undefined){
let data128 = data.things;
const _errs234 = errors;
if(errors === _errs234){
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key0 in data128){
const _errs237 = errors;
if(!(validate85(data128[key0], {instancePath:instancePath+"/things/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data128,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid48 = _errs237 === errors;
if(!valid48){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/things",schemaPath:"#/properties/things/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs234 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.milestones !== undefined){
let data130 = data.milestones;
const _errs238 = errors;
if(errors === _errs238){
if(Array.isArray(data130)){
var valid49 = true;
const len23 = data130.length;
for(let i23=0; i23<len23; i23++){
let data131 = data130[i23];
const _errs240 = errors;
if(errors === _errs240){
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
let missing24;
if((((data131.kind === undefined) && (missing24 = "kind")) || ((data131.done === undefined) && (missing24 = "done"))) || ((data131.uncertain === undefined) && (missing24 = "uncertain"))){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i23,schemaPath:"#/properties/milestones/items/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"}];
return false;
}
else {
if(data131.kind !== undefined){
const _errs242 = errors;
if(typeof data131.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i23+"/kind",schemaPath:"#/properties/milestones/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid50 = _errs242 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data131.done !== undefined){
const _errs244 = errors;
if(typeof data131.done !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i23+"/done",schemaPath:"#/properties/milestones/items/properties/done/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid50 = _errs244 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data131.uncertain !== undefined){
const _errs246 = errors;
if(typeof data131.uncertain !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i23+"/uncertain",schemaPath:"#/properties/milestones/items/properties/uncertain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid50 = _errs246 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data131.missed !== undefined){
const _errs248 = errors;
if(typeof data131.missed !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i23+"/missed",schemaPath:"#/properties/milestones/items/properties/missed/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid50 = _errs248 === errors;
}
else {
var valid50 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/milestones/" + i23,schemaPath:"#/properties/milestones/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid49 = _errs240 === errors;
if(!valid49){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs238 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs250 = errors;
if(typeof data.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs250 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.present !== undefined){
let data137 = data.present;
const _errs252 = errors;
if(errors === _errs252){
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
let missing25;
if((((data137.values === undefined) && (missing25 = "values")) || ((data137.lists === undefined) && (missing25 = "lists"))) || ((data137.things === undefined) && (missing25 = "things"))){
validate52.errors = [{instancePath:instancePath+"/present",schemaPath:"#/properties/present/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"}];
return false;
}
else {
if(data137.values !== undefined){
let data138 = data137.values;
const _errs254 = errors;
if(errors === _errs254){
if(Array.isArray(data138)){
var valid52 = true;
const len24 = data138.length;
for(let i24=0; i24<len24; i24++){
let data139 = data138[i24];
const _errs256 = errors;
if(errors === _errs256){
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
let missing26;
if((((data139.address === undefined) && (missing26 = "address")) || ((data139.field === undefined) && (missing26 = "field"))) || ((data139.value === undefined) && (missing26 = "value"))){
validate52.errors = [{instancePath:instancePath+"/present/values/" + i24,schemaPath:"#/properties/present/properties/values/items/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"}];
return false;
}
else {
if(data139.address !== undefined){
const _errs258 = errors;
if(!(validate53(data139.address, {instancePath:instancePath+"/present/values/" + i24+"/address",parentData:data139,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid53 = _errs258 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data139.field !== undefined){
const _errs259 = errors;
if(typeof data139.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/present/values/" + i24+"/field",schemaPath:"#/properties/present/properties/values/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid53 = _errs259 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data139.value !== undefined){
const _errs261 = errors;
if(!(validate55(data139.value, {instancePath:instancePath+"/present/values/" + i24+"/value",parentData:data139,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid53 = _errs261 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data139.room !== undefined){
let data143 = data139.room;
const _errs262 = errors;
if(!((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143)))){
validate52.errors = [{instancePath:instancePath+"/present/values/" + i24+"/room",schemaPath:"#/properties/present/properties/values/items/properties/room/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid53 = _errs262 === errors;
}
else {
var valid53 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/values/" + i24,schemaPath:"#/properties/present/properties/values/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid52 = _errs256 === errors;
if(!valid52){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/values",schemaPath:"#/properties/present/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid51 = _errs254 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data137.lists !== undefined){
let data144 = data137.lists;
const _errs264 = errors;
if(errors === _errs264){
if(Array.isArray(data144)){
var valid54 = true;
const len25 = data144.length;
for(let i25=0; i25<len25; i25++){
let data145 = data144[i25];
const _errs266 = errors;
if(errors === _errs266){
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
let missing27;
if(((data145.address === undefined) && (missing27 = "address")) || ((data145.files === undefined) && (missing27 = "files"))){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25,schemaPath:"#/properties/present/properties/lists/items/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"}];
return false;
}
else {
if(data145.address !== undefined){
const _errs268 = errors;
if(!(validate53(data145.address, {instancePath:instancePath+"/present/lists/" + i25+"/address",parentData:data145,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid55 = _errs268 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data145.files !== undefined){
let data147 = data145.files;
const _errs269 = errors;
if(errors === _errs269){
if(Array.isArray(data147)){
var valid56 = true;
const len26 = data147.length;
for(let i26=0; i26<len26; i26++){
let data148 = data147[i26];
const _errs271 = errors;
if(errors === _errs271){
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
let missing28;
if((data148.fileName === undefined) && (missing28 = "fileName")){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files/" + i26,schemaPath:"#/properties/present/properties/lists/items/properties/files/items/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"}];
return false;
}
else {
if(data148.fileName !== undefined){
const _errs273 = errors;
if(typeof data148.fileName !== "string"){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files/" + i26+"/fileName",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/fileName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs273 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data148.path !== undefined){
const _errs275 = errors;
if(typeof data148.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files/" + i26+"/path",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs275 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data148.image !== undefined){
let data151 = data148.image;
const _errs277 = errors;
if(errors === _errs277){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing29;
if((((data151.templateUrl === undefined) && (missing29 = "templateUrl")) || ((data151.width === undefined) && (missing29 = "width"))) || ((data151.height === undefined) && (missing29 = "height"))){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files/" + i26+"/image",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/image/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"}];
return false;
}
else {
if(data151.templateUrl !== undefined){
const _errs279 = errors;
if(typeof data151.templateUrl !== "string"){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files/" + i26+"/image/templateUrl",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/image/properties/templateUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid58 = _errs279 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data151.width !== undefined){
let data153 = data151.width;
const _errs281 = errors;
if(!((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153)))){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files/" + i26+"/image/width",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/image/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid58 = _errs281 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data151.height !== undefined){
let data154 = data151.height;
const _errs283 = errors;
if(!((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154)))){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files/" + i26+"/image/height",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/image/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid58 = _errs283 === errors;
}
else {
var valid58 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files/" + i26+"/image",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid57 = _errs277 === errors;
}
else {
var valid57 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files/" + i26,schemaPath:"#/properties/present/properties/lists/items/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid56 = _errs271 === errors;
if(!valid56){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files",schemaPath:"#/properties/present/properties/lists/items/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid55 = _errs269 === errors;
}
else {
var valid55 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25,schemaPath:"#/properties/present/properties/lists/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid54 = _errs266 === errors;
if(!valid54){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/lists",schemaPath:"#/properties/present/properties/lists/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid51 = _errs264 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data137.things !== undefined){
let data155 = data137.things;
const _errs285 = errors;
if(errors === _errs285){
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key1 in data155){
const _errs288 = errors;
if(!(validate85(data155[key1], {instancePath:instancePath+"/present/things/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data155,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid59 = _errs288 === errors;
if(!valid59){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/things",schemaPath:"#/properties/present/properties/things/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid51 = _errs285 === errors;
}
else {
var valid51 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present",schemaPath:"#/properties/present/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs252 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.translations !== undefined){
let data157 = data.translations;
const _errs289 = errors;
if(errors === _errs289){
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
let missing30;
if(((data157.source === undefined) && (missing30 = "source")) || ((data157.languages === undefined) && (missing30 = "languages"))){
validate52.errors = [{instancePath:instancePath+"/translations",schemaPath:"#/properties/translations/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"}];
return false;
}
else {
if(data157.source !== undefined){
const _errs291 = errors;
if(typeof data157.source !== "string"){
validate52.errors = [{instancePath:instancePath+"/translations/source",schemaPath:"#/properties/translations/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid60 = _errs291 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data157.languages !== undefined){
let data159 = data157.languages;
const _errs293 = errors;
if(errors === _errs293){
if(Array.isArray(data159)){
var valid61 = true;
const len27 = data159.length;
for(let i27=0; i27<len27; i27++){
let data160 = data159[i27];
const _errs295 = errors;
if(errors === _errs295){
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
let missing31;
if(((data160.locale === undefined) && (missing31 = "locale")) || ((data160.texts === undefined) && (missing31 = "texts"))){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27,schemaPath:"#/properties/translations/properties/languages/items/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"}];
return false;
}
else {
if(data160.locale !== undefined){
const _errs297 = errors;
if(typeof data160.locale !== "string"){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27+"/locale",schemaPath:"#/properties/translations/properties/languages/items/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid62 = _errs297 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data160.texts !== undefined){
let data162 = data160.texts;
const _errs299 = errors;
if(errors === _errs299){
if(Array.isArray(data162)){
var valid63 = true;
const len28 = data162.length;
for(let i28=0; i28<len28; i28++){
let data163 = data162[i28];
const _errs301 = errors;
if(errors === _errs301){
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
let missing32;
if(((data163.field === undefined) && (missing32 = "field")) || ((data163.state === undefined) && (missing32 = "state"))){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27+"/texts/" + i28,schemaPath:"#/properties/translations/properties/languages/items/properties/texts/items/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"}];
return false;
}
else {
if(data163.field !== undefined){
const _errs303 = errors;
if(typeof data163.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27+"/texts/" + i28+"/field",schemaPath:"#/properties/translations/properties/languages/items/properties/texts/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs303 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data163.state !== undefined){
let data165 = data163.state;
const _errs305 = errors;
if(!((((data165 === "translated") || (data165 === "missing")) || (data165 === "same")) || (data165 === "outdated"))){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27+"/texts/" + i28+"/state",schemaPath:"#/properties/translations/properties/languages/items/properties/texts/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.translations.properties.languages.items.properties.texts.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid64 = _errs305 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data163.as !== undefined){
const _errs306 = errors;
if(typeof data163.as !== "string"){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27+"/texts/" + i28+"/as",schemaPath:"#/properties/translations/properties/languages/items/properties/texts/items/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs306 === errors;
}
else {
var valid64 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27+"/texts/" + i28,schemaPath:"#/properties/translations/properties/languages/items/properties/texts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid63 = _errs301 === errors;
if(!valid63){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27+"/texts",schemaPath:"#/properties/translations/properties/languages/items/properties/texts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid62 = _errs299 === errors;
}
else {
var valid62 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27,schemaPath:"#/properties/translations/properties/languages/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid61 = _errs295 === errors;
if(!valid61){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/translations/languages",schemaPath:"#/properties/translations/properties/languages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid60 = _errs293 === errors;
}
else {
var valid60 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/translations",schemaPath:"#/properties/translations/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs289 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data167 = data.notices;
const _errs308 = errors;
if(errors === _errs308){
if(Array.isArray(data167)){
var valid65 = true;
const len29 = data167.length;
for(let i29=0; i29<len29; i29++){
let data168 = data167[i29];
const _errs310 = errors;
if(errors === _errs310){
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
let missing33;
if(((data168.name === undefined) && (missing33 = "name")) || ((data168.message === undefined) && (missing33 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i29,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"}];
return false;
}
else {
if(data168.name !== undefined){
const _errs312 = errors;
if(typeof data168.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i29+"/name",schemaPath:"#/properties/notices/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid66 = _errs312 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data168.message !== undefined){
const _errs314 = errors;
if(typeof data168.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i29+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid66 = _errs314 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data168.date !== undefined){
const _errs316 = errors;
if(typeof data168.date !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i29+"/date",schemaPath:"#/properties/notices/items/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid66 = _errs316 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data168.source !== undefined){
const _errs318 = errors;
if(typeof data168.source !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i29+"/source",schemaPath:"#/properties/notices/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid66 = _errs318 === errors;
}
else {
var valid66 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i29,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid65 = _errs310 === errors;
if(!valid65){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs308 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined){
const _errs320 = errors;
if(typeof data.server !== "string"){
validate52.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs320 === errors;
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
validate52.evaluated = {"props":{"format":true,"formatVersion":true,"target":true,"manifest":true,"allow":true,"consequences":true,"changes":true,"operations":true,"expects":true,"blocked":true,"notes":true,"tables":true,"gates":true,"things":true,"milestones":true,"digest":true,"present":true,"translations":true,"notices":true,"server":true},"dynamicProps":false,"dynamicItems":false};
