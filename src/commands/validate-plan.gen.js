// Generated from schemas/plan.schema.json by `npm run generate`. Do not edit.
export const validatePlan = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","required":["format","formatVersion","target","manifest","allow","consequences","changes","operations","expects","blocked","notes","tables","gates","things","milestones","digest"],"properties":{"format":{"const":"ascend.plan"},"formatVersion":{"type":"string","pattern":"^2\\."},"target":{"type":"object","required":["bundleId","appId","name"],"properties":{"bundleId":{"type":"string"},"platform":{"type":"string"},"appId":{"type":"string"},"name":{"type":"string"},"version":{"type":"object","required":["versionString","state"],"properties":{"versionString":{"type":"string"},"state":{"type":"string"},"becomes":{"type":"string"}}}}},"manifest":{"type":"object","required":["path","digest"],"properties":{"path":{"type":"string"},"digest":{"type":"string"}}},"allow":{"type":"array","items":{"type":"string"}},"consequences":{"type":"array","items":{"type":"object","required":["kind","text"],"properties":{"kind":{"type":"string"},"text":{"type":"string"},"atOnce":{"const":true}}}},"changes":{"type":"array","items":{"$ref":"#/$defs/change"}},"operations":{"type":"array","items":{"type":"object","required":["action","kind","address","path"],"properties":{"action":{"enum":["create","update","delete","replace","reorder","act","upload","wait"]},"kind":{"type":"string"},"address":{"$ref":"#/$defs/address"},"method":{"enum":["POST","PATCH","DELETE"]},"path":{"$ref":"#/$defs/path"},"body":{"type":"object"},"after":{"type":"array","items":{"$ref":"#/$defs/address"}},"final":{"const":true},"public":{"const":true},"unlocks":{"type":"array","items":{"type":"string"}},"patience":{"type":"array","items":{"type":"string"}},"file":{"type":"object","required":["path","bytes","md5"],"properties":{"path":{"type":"string"},"bytes":{"type":"integer"},"md5":{"type":"string"}}},"siblings":{"$ref":"#/$defs/path"},"alone":{"const":true},"shown":{"type":"object","required":["path","query"],"properties":{"path":{"$ref":"#/$defs/path"},"query":{"type":"object"}}},"resume":{"$ref":"#/$defs/ref"},"evidence":{"type":"object","required":["path","attribute","is"],"properties":{"path":{"$ref":"#/$defs/path"},"attribute":{"type":"string"},"is":{"type":"array","items":{"type":["string","boolean"]}}}},"recheck":{"type":"array","items":{"type":"string"}},"until":{"type":"object","required":["attribute","is"],"properties":{"attribute":{"type":"string"},"is":{"type":"array","items":{"type":"string"}},"fails":{"type":"array","items":{"type":"string"}}}},"seconds":{"type":"integer"},"reveals":{"type":"array","items":{"type":"string"}},"mutex":{"type":"string"},"gates":{"type":"array","items":{"type":"object","required":["name","reason"],"properties":{"name":{"type":"string"},"reason":{"type":"string"}}}}}}},"expects":{"type":"array","items":{"type":"object","required":["address","field","value"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"value":{"$ref":"#/$defs/value"}}}},"blocked":{"type":"array","items":{"type":"object","required":["address","reason"],"properties":{"address":{"$ref":"#/$defs/address"},"kind":{"type":"string"},"field":{"type":"string"},"reason":{"type":"string"},"from":{"type":"string"},"fix":{"type":"string"}}}},"notes":{"type":"array","items":{"type":"object","required":["address","message"],"properties":{"address":{"$ref":"#/$defs/address"},"message":{"type":"string"}}}},"tables":{"type":"array","items":{"type":"object","required":["address","title","columns","rows"],"properties":{"address":{"$ref":"#/$defs/address"},"title":{"type":"string"},"columns":{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"align":{"const":"right"}}}},"rows":{"type":"array","items":{"type":"object","required":["cells"],"properties":{"cells":{"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/money"},{"type":"object","required":["percent"],"properties":{"percent":{"type":["number","null"]}}}]}},"outlier":{"const":true},"says":{"type":"object","required":["address","field"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"during":{"type":"object","required":["start"],"properties":{"start":{"type":"string"},"end":{"type":"string"}}}}}}}}}}},"gates":{"type":"array","items":{"type":"object","required":["name","open","reasons"],"properties":{"name":{"type":"string"},"open":{"type":"boolean"},"reasons":{"type":"array","items":{"type":"object","required":["address","reason"],"properties":{"address":{"$ref":"#/$defs/address"},"reason":{"type":"string"}}}}}}},"things":{"type":"object","additionalProperties":{"$ref":"#/$defs/thing"}},"milestones":{"type":"array","items":{"type":"object","required":["kind","done","uncertain"],"properties":{"kind":{"type":"string"},"done":{"type":"string"},"uncertain":{"type":"string"},"missed":{"type":"string"}}}},"digest":{"type":"string"},"present":{"type":"object","required":["values","lists","things"],"properties":{"values":{"type":"array","items":{"type":"object","required":["address","field","value"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"value":{"$ref":"#/$defs/value"},"room":{"type":"integer"}}}},"lists":{"type":"array","items":{"type":"object","required":["address","files"],"properties":{"address":{"$ref":"#/$defs/address"},"files":{"type":"array","items":{"type":"object","required":["fileName"],"properties":{"fileName":{"type":"string"},"path":{"type":"string"},"image":{"type":"object","required":["templateUrl","width","height"],"properties":{"templateUrl":{"type":"string"},"width":{"type":"integer"},"height":{"type":"integer"}}}}}}}}},"things":{"type":"object","additionalProperties":{"$ref":"#/$defs/thing"}}}},"translations":{"type":"object","required":["source","languages"],"properties":{"source":{"type":"string"},"languages":{"type":"array","items":{"type":"object","required":["locale","texts"],"properties":{"locale":{"type":"string"},"texts":{"type":"array","items":{"type":"object","required":["field","state"],"properties":{"field":{"type":"string"},"state":{"enum":["translated","missing","same","outdated"]},"as":{"type":"string"}}}}}}}}},"notices":{"type":"array","items":{"type":"object","required":["name","message"],"properties":{"name":{"type":"string"},"message":{"type":"string"},"date":{"type":"string"},"source":{"type":"string"}}}},"server":{"type":"string"},"base":{"type":"object","required":["ref","commit","changes","pending","withdrawn","things"],"properties":{"ref":{"type":"string"},"commit":{"type":"string"},"problem":{"type":"string"},"changes":{"type":"array","items":{"type":"object","required":["address","field","origin"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"during":{"type":"object","required":["start"],"properties":{"start":{"type":"string"},"end":{"type":"string"}}},"origin":{"enum":["new","pending"]},"base":{"type":"object","properties":{"after":{"$ref":"#/$defs/value"}}}}}},"pending":{"type":"object","required":["operations","blocked","gates","consequences"],"properties":{"operations":{"type":"array","items":{"type":"string"}},"blocked":{"type":"array","items":{"type":"object","required":["address","reason"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"reason":{"type":"string"}}}},"gates":{"type":"array","items":{"type":"object","required":["name","address","reason"],"properties":{"name":{"type":"string"},"address":{"$ref":"#/$defs/address"},"reason":{"type":"string"}}}},"consequences":{"type":"array","items":{"type":"object","required":["kind","text"],"properties":{"kind":{"type":"string"},"text":{"type":"string"}}}}}},"withdrawn":{"type":"array","items":{"$ref":"#/$defs/change"}},"things":{"type":"object","additionalProperties":{"$ref":"#/$defs/thing"}}}}},"$defs":{"address":{"type":"string"},"ref":{"type":"object","required":["ref"],"properties":{"ref":{"$ref":"#/$defs/address"}}},"path":{"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/ref"}]}},"thing":{"type":"object","required":["kind","title","effect"],"properties":{"kind":{"type":"string"},"topic":{"enum":["commerce","storefront"]},"title":{"type":"string"},"effect":{"enum":["at once","with the version","unseen"]},"shows":{"type":"string"},"locale":{"type":"string"},"detail":{"type":"string"},"family":{"type":"object","required":["title","member"],"properties":{"title":{"type":"string"},"member":{"type":"string"},"all":{"type":"object","required":["count","title"],"properties":{"count":{"type":"integer"},"title":{"type":"string"}}}}},"file":{"type":"string"},"list":{"$ref":"#/$defs/address"},"display":{"type":"object","required":["key","name","place","width","height"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"place":{"type":"integer"},"width":{"type":"integer"},"height":{"type":"integer"}}}}},"value":{"anyOf":[{"type":["null","boolean","number","string"]},{"type":"array","items":{"type":"string"}},{"$ref":"#/$defs/money"},{"type":"object","required":["automatic"],"additionalProperties":false,"properties":{"automatic":{"const":true}}},{"type":"object","required":["day"],"additionalProperties":false,"properties":{"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},{"type":"object","required":["instant"],"additionalProperties":false,"properties":{"instant":{"type":"string"}}},{"type":"object","required":["words"],"additionalProperties":false,"properties":{"words":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["masked","fingerprint"],"additionalProperties":false,"properties":{"masked":{"type":"string"},"fingerprint":{"type":"string"}}},{"type":"object","required":["except"],"additionalProperties":false,"properties":{"except":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"$ref":"#/$defs/file"}}}},{"type":"object","required":["variable","fingerprint"],"additionalProperties":false,"properties":{"variable":{"type":"string"},"fingerprint":{"type":"string"}}}]},"money":{"type":"object","required":["amount"],"additionalProperties":false,"properties":{"amount":{"type":"string"},"currency":{"type":"string"},"automatic":{"const":true}}},"file":{"type":"object","required":["fileName","fileSize","md5"],"properties":{"fileName":{"type":"string"},"fileSize":{"type":"integer"},"md5":{"type":["string","null"]},"path":{"type":"string"},"previewFrameTimeCode":{"type":["string","null"]},"state":{"type":"string"}}},"move":{"type":"object","required":["what","place","entry"],"properties":{"what":{"enum":["added","removed","replaced","moved"]},"place":{"type":"integer","minimum":1},"entry":{"$ref":"#/$defs/file"},"old":{"$ref":"#/$defs/file"},"was":{"type":"integer"},"frame":{"type":"object","required":["before","after"],"properties":{"before":{"type":["string","null"]},"after":{"type":"string"}}}}},"change":{"type":"object","required":["address","field"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"before":{"$ref":"#/$defs/value"},"after":{"$ref":"#/$defs/value"},"during":{"type":"object","required":["start"],"properties":{"start":{"type":"string"},"end":{"type":"string"}}},"moves":{"type":"array","items":{"$ref":"#/$defs/move"}},"from":{"type":"string"},"limit":{"type":"integer"},"room":{"type":"integer"},"secret":{"const":true}}}}};
const pattern3 = new RegExp("^2\\.", "u");
const schema20 = {"type":"object","required":["address","field"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"before":{"$ref":"#/$defs/value"},"after":{"$ref":"#/$defs/value"},"during":{"type":"object","required":["start"],"properties":{"start":{"type":"string"},"end":{"type":"string"}}},"moves":{"type":"array","items":{"$ref":"#/$defs/move"}},"from":{"type":"string"},"limit":{"type":"integer"},"room":{"type":"integer"},"secret":{"const":true}}};
const schema21 = {"type":"string"};

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
if(typeof data !== "string"){
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"anyOf":[{"type":["null","boolean","number","string"]},{"type":"array","items":{"type":"string"}},{"$ref":"#/$defs/money"},{"type":"object","required":["automatic"],"additionalProperties":false,"properties":{"automatic":{"const":true}}},{"type":"object","required":["day"],"additionalProperties":false,"properties":{"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},{"type":"object","required":["instant"],"additionalProperties":false,"properties":{"instant":{"type":"string"}}},{"type":"object","required":["words"],"additionalProperties":false,"properties":{"words":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["masked","fingerprint"],"additionalProperties":false,"properties":{"masked":{"type":"string"},"fingerprint":{"type":"string"}}},{"type":"object","required":["except"],"additionalProperties":false,"properties":{"except":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"$ref":"#/$defs/file"}}}},{"type":"object","required":["variable","fingerprint"],"additionalProperties":false,"properties":{"variable":{"type":"string"},"fingerprint":{"type":"string"}}}]};
const schema23 = {"type":"object","required":["amount"],"additionalProperties":false,"properties":{"amount":{"type":"string"},"currency":{"type":"string"},"automatic":{"const":true}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.amount === undefined) && (missing0 = "amount")){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "amount") || (key0 === "currency")) || (key0 === "automatic"))){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.amount !== undefined){
const _errs2 = errors;
if(typeof data.amount !== "string"){
validate57.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate57.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate57.errors = [{instancePath:instancePath+"/automatic",schemaPath:"#/properties/automatic/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
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
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","required":["fileName","fileSize","md5"],"properties":{"fileName":{"type":"string"},"fileSize":{"type":"integer"},"md5":{"type":["string","null"]},"path":{"type":"string"},"previewFrameTimeCode":{"type":["string","null"]},"state":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.fileName === undefined) && (missing0 = "fileName")) || ((data.fileSize === undefined) && (missing0 = "fileSize"))) || ((data.md5 === undefined) && (missing0 = "md5"))){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.fileName !== undefined){
const _errs1 = errors;
if(typeof data.fileName !== "string"){
validate59.errors = [{instancePath:instancePath+"/fileName",schemaPath:"#/properties/fileName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate59.errors = [{instancePath:instancePath+"/fileSize",schemaPath:"#/properties/fileSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate59.errors = [{instancePath:instancePath+"/md5",schemaPath:"#/properties/md5/type",keyword:"type",params:{type: schema24.properties.md5.type},message:"must be string,null"}];
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
validate59.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate59.errors = [{instancePath:instancePath+"/previewFrameTimeCode",schemaPath:"#/properties/previewFrameTimeCode/type",keyword:"type",params:{type: schema24.properties.previewFrameTimeCode.type},message:"must be string,null"}];
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
validate59.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"fileName":true,"fileSize":true,"md5":true,"path":true,"previewFrameTimeCode":true,"state":true},"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((((data !== null) && (typeof data !== "boolean")) && (!(typeof data == "number"))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema22.anyOf[0].type},message:"must be null,boolean,number,string"};
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
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
if(!(validate59(data10[i3], {instancePath:instancePath+"/files/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate56.errors = vErrors;
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
validate56.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema25 = {"type":"object","required":["what","place","entry"],"properties":{"what":{"enum":["added","removed","replaced","moved"]},"place":{"type":"integer","minimum":1},"entry":{"$ref":"#/$defs/file"},"old":{"$ref":"#/$defs/file"},"was":{"type":"integer"},"frame":{"type":"object","required":["before","after"],"properties":{"before":{"type":["string","null"]},"after":{"type":"string"}}}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.what === undefined) && (missing0 = "what")) || ((data.place === undefined) && (missing0 = "place"))) || ((data.entry === undefined) && (missing0 = "entry"))){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.what !== undefined){
let data0 = data.what;
const _errs1 = errors;
if(!((((data0 === "added") || (data0 === "removed")) || (data0 === "replaced")) || (data0 === "moved"))){
validate63.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/enum",keyword:"enum",params:{allowedValues: schema25.properties.what.enum},message:"must be equal to one of the allowed values"}];
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
validate63.errors = [{instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data1 == "number"){
if(data1 < 1 || isNaN(data1)){
validate63.errors = [{instancePath:instancePath+"/place",schemaPath:"#/properties/place/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(!(validate59(data.entry, {instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"entry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
if(!(validate59(data.old, {instancePath:instancePath+"/old",parentData:data,parentDataProperty:"old",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate63.errors = [{instancePath:instancePath+"/was",schemaPath:"#/properties/was/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate63.errors = [{instancePath:instancePath+"/frame",schemaPath:"#/properties/frame/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data5.before !== undefined){
let data6 = data5.before;
const _errs10 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate63.errors = [{instancePath:instancePath+"/frame/before",schemaPath:"#/properties/frame/properties/before/type",keyword:"type",params:{type: schema25.properties.frame.properties.before.type},message:"must be string,null"}];
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
validate63.errors = [{instancePath:instancePath+"/frame/after",schemaPath:"#/properties/frame/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate63.errors = [{instancePath:instancePath+"/frame",schemaPath:"#/properties/frame/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"what":true,"place":true,"entry":true,"old":true,"was":true,"frame":true},"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.address === undefined) && (missing0 = "address")) || ((data.field === undefined) && (missing0 = "field"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.address !== undefined){
const _errs1 = errors;
if(!(validate54(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
const _errs2 = errors;
if(typeof data.field !== "string"){
validate53.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
const _errs4 = errors;
if(!(validate56(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
const _errs5 = errors;
if(!(validate56(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.during !== undefined){
let data4 = data.during;
const _errs6 = errors;
if(errors === _errs6){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((data4.start === undefined) && (missing1 = "start")){
validate53.errors = [{instancePath:instancePath+"/during",schemaPath:"#/properties/during/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.start !== undefined){
const _errs8 = errors;
if(typeof data4.start !== "string"){
validate53.errors = [{instancePath:instancePath+"/during/start",schemaPath:"#/properties/during/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.end !== undefined){
const _errs10 = errors;
if(typeof data4.end !== "string"){
validate53.errors = [{instancePath:instancePath+"/during/end",schemaPath:"#/properties/during/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/during",schemaPath:"#/properties/during/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moves !== undefined){
let data7 = data.moves;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data7)){
var valid2 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate63(data7[i0], {instancePath:instancePath+"/moves/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/moves",schemaPath:"#/properties/moves/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs15 = errors;
if(typeof data.from !== "string"){
validate53.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data10 = data.limit;
const _errs17 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate53.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.room !== undefined){
let data11 = data.room;
const _errs19 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate53.errors = [{instancePath:instancePath+"/room",schemaPath:"#/properties/room/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret !== undefined){
const _errs21 = errors;
if(true !== data.secret){
validate53.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs21 === errors;
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
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"address":true,"field":true,"before":true,"after":true,"during":true,"moves":true,"from":true,"limit":true,"room":true,"secret":true},"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/ref"}]}};
const schema27 = {"type":"object","required":["ref"],"properties":{"ref":{"$ref":"#/$defs/address"}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
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
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ref !== undefined){
if(!(validate54(data.ref, {instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":{"ref":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate70(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
validate69.errors = vErrors;
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
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","required":["kind","title","effect"],"properties":{"kind":{"type":"string"},"topic":{"enum":["commerce","storefront"]},"title":{"type":"string"},"effect":{"enum":["at once","with the version","unseen"]},"shows":{"type":"string"},"locale":{"type":"string"},"detail":{"type":"string"},"family":{"type":"object","required":["title","member"],"properties":{"title":{"type":"string"},"member":{"type":"string"},"all":{"type":"object","required":["count","title"],"properties":{"count":{"type":"integer"},"title":{"type":"string"}}}}},"file":{"type":"string"},"list":{"$ref":"#/$defs/address"},"display":{"type":"object","required":["key","name","place","width","height"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"place":{"type":"integer"},"width":{"type":"integer"},"height":{"type":"integer"}}}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
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
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined){
const _errs1 = errors;
if(typeof data.kind !== "string"){
validate87.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/enum",keyword:"enum",params:{allowedValues: schema28.properties.topic.enum},message:"must be equal to one of the allowed values"}];
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
validate87.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema28.properties.effect.enum},message:"must be equal to one of the allowed values"}];
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
validate87.errors = [{instancePath:instancePath+"/shows",schemaPath:"#/properties/shows/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/family",schemaPath:"#/properties/family/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data7.title !== undefined){
const _errs15 = errors;
if(typeof data7.title !== "string"){
validate87.errors = [{instancePath:instancePath+"/family/title",schemaPath:"#/properties/family/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/family/member",schemaPath:"#/properties/family/properties/member/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/family/all",schemaPath:"#/properties/family/properties/all/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data10.count !== undefined){
let data11 = data10.count;
const _errs21 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate87.errors = [{instancePath:instancePath+"/family/all/count",schemaPath:"#/properties/family/properties/all/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate87.errors = [{instancePath:instancePath+"/family/all/title",schemaPath:"#/properties/family/properties/all/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/family/all",schemaPath:"#/properties/family/properties/all/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate87.errors = [{instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate87.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate54(data.list, {instancePath:instancePath+"/list",parentData:data,parentDataProperty:"list",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
validate87.errors = [{instancePath:instancePath+"/display",schemaPath:"#/properties/display/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data15.key !== undefined){
const _errs30 = errors;
if(typeof data15.key !== "string"){
validate87.errors = [{instancePath:instancePath+"/display/key",schemaPath:"#/properties/display/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/display/name",schemaPath:"#/properties/display/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate87.errors = [{instancePath:instancePath+"/display/place",schemaPath:"#/properties/display/properties/place/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate87.errors = [{instancePath:instancePath+"/display/width",schemaPath:"#/properties/display/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate87.errors = [{instancePath:instancePath+"/display/height",schemaPath:"#/properties/display/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate87.errors = [{instancePath:instancePath+"/display",schemaPath:"#/properties/display/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"kind":true,"topic":true,"title":true,"effect":true,"shows":true,"locale":true,"detail":true,"family":true,"file":true,"list":true,"display":true},"dynamicProps":false,"dynamicItems":false};


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
const _errs43 = errors;
if(!(validate53(data21[i2], {instancePath:instancePath+"/changes/" + i2,parentData:data21,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
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
let data23 = data.operations;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data23)){
var valid8 = true;
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
const _errs46 = errors;
if(errors === _errs46){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing5;
if(((((data24.action === undefined) && (missing5 = "action")) || ((data24.kind === undefined) && (missing5 = "kind"))) || ((data24.address === undefined) && (missing5 = "address"))) || ((data24.path === undefined) && (missing5 = "path"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3,schemaPath:"#/properties/operations/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data24.action !== undefined){
let data25 = data24.action;
const _errs48 = errors;
if(!((((((((data25 === "create") || (data25 === "update")) || (data25 === "delete")) || (data25 === "replace")) || (data25 === "reorder")) || (data25 === "act")) || (data25 === "upload")) || (data25 === "wait"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/action",schemaPath:"#/properties/operations/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.operations.items.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs48 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.kind !== undefined){
const _errs49 = errors;
if(typeof data24.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/kind",schemaPath:"#/properties/operations/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs49 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.address !== undefined){
const _errs51 = errors;
if(!(validate54(data24.address, {instancePath:instancePath+"/operations/" + i3+"/address",parentData:data24,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid9 = _errs51 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.method !== undefined){
let data28 = data24.method;
const _errs52 = errors;
if(!(((data28 === "POST") || (data28 === "PATCH")) || (data28 === "DELETE"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/method",schemaPath:"#/properties/operations/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema19.properties.operations.items.properties.method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs52 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.path !== undefined){
const _errs53 = errors;
if(!(validate69(data24.path, {instancePath:instancePath+"/operations/" + i3+"/path",parentData:data24,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid9 = _errs53 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.body !== undefined){
let data30 = data24.body;
const _errs54 = errors;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/body",schemaPath:"#/properties/operations/items/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid9 = _errs54 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.after !== undefined){
let data31 = data24.after;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data31)){
var valid10 = true;
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
const _errs58 = errors;
if(!(validate54(data31[i4], {instancePath:instancePath+"/operations/" + i3+"/after/" + i4,parentData:data31,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid10 = _errs58 === errors;
if(!valid10){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/after",schemaPath:"#/properties/operations/items/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs56 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.final !== undefined){
const _errs59 = errors;
if(true !== data24.final){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/final",schemaPath:"#/properties/operations/items/properties/final/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid9 = _errs59 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.public !== undefined){
const _errs60 = errors;
if(true !== data24.public){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/public",schemaPath:"#/properties/operations/items/properties/public/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid9 = _errs60 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.unlocks !== undefined){
let data35 = data24.unlocks;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data35)){
var valid11 = true;
const len5 = data35.length;
for(let i5=0; i5<len5; i5++){
const _errs63 = errors;
if(typeof data35[i5] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/unlocks/" + i5,schemaPath:"#/properties/operations/items/properties/unlocks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs63 === errors;
if(!valid11){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/unlocks",schemaPath:"#/properties/operations/items/properties/unlocks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs61 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.patience !== undefined){
let data37 = data24.patience;
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data37)){
var valid12 = true;
const len6 = data37.length;
for(let i6=0; i6<len6; i6++){
const _errs67 = errors;
if(typeof data37[i6] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/patience/" + i6,schemaPath:"#/properties/operations/items/properties/patience/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs67 === errors;
if(!valid12){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/patience",schemaPath:"#/properties/operations/items/properties/patience/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs65 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.file !== undefined){
let data39 = data24.file;
const _errs69 = errors;
if(errors === _errs69){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing6;
if((((data39.path === undefined) && (missing6 = "path")) || ((data39.bytes === undefined) && (missing6 = "bytes"))) || ((data39.md5 === undefined) && (missing6 = "md5"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/file",schemaPath:"#/properties/operations/items/properties/file/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data39.path !== undefined){
const _errs71 = errors;
if(typeof data39.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/file/path",schemaPath:"#/properties/operations/items/properties/file/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs71 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data39.bytes !== undefined){
let data41 = data39.bytes;
const _errs73 = errors;
if(!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/file/bytes",schemaPath:"#/properties/operations/items/properties/file/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs73 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data39.md5 !== undefined){
const _errs75 = errors;
if(typeof data39.md5 !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/file/md5",schemaPath:"#/properties/operations/items/properties/file/properties/md5/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs75 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/file",schemaPath:"#/properties/operations/items/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs69 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.siblings !== undefined){
const _errs77 = errors;
if(!(validate69(data24.siblings, {instancePath:instancePath+"/operations/" + i3+"/siblings",parentData:data24,parentDataProperty:"siblings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid9 = _errs77 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.alone !== undefined){
const _errs78 = errors;
if(true !== data24.alone){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/alone",schemaPath:"#/properties/operations/items/properties/alone/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid9 = _errs78 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.shown !== undefined){
let data45 = data24.shown;
const _errs79 = errors;
if(errors === _errs79){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing7;
if(((data45.path === undefined) && (missing7 = "path")) || ((data45.query === undefined) && (missing7 = "query"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/shown",schemaPath:"#/properties/operations/items/properties/shown/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data45.path !== undefined){
const _errs81 = errors;
if(!(validate69(data45.path, {instancePath:instancePath+"/operations/" + i3+"/shown/path",parentData:data45,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid14 = _errs81 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data45.query !== undefined){
let data47 = data45.query;
const _errs82 = errors;
if(!(data47 && typeof data47 == "object" && !Array.isArray(data47))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/shown/query",schemaPath:"#/properties/operations/items/properties/shown/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid14 = _errs82 === errors;
}
else {
var valid14 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/shown",schemaPath:"#/properties/operations/items/properties/shown/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs79 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.resume !== undefined){
const _errs84 = errors;
if(!(validate70(data24.resume, {instancePath:instancePath+"/operations/" + i3+"/resume",parentData:data24,parentDataProperty:"resume",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid9 = _errs84 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.evidence !== undefined){
let data49 = data24.evidence;
const _errs85 = errors;
if(errors === _errs85){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing8;
if((((data49.path === undefined) && (missing8 = "path")) || ((data49.attribute === undefined) && (missing8 = "attribute"))) || ((data49.is === undefined) && (missing8 = "is"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/evidence",schemaPath:"#/properties/operations/items/properties/evidence/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
if(data49.path !== undefined){
const _errs87 = errors;
if(!(validate69(data49.path, {instancePath:instancePath+"/operations/" + i3+"/evidence/path",parentData:data49,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid15 = _errs87 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data49.attribute !== undefined){
const _errs88 = errors;
if(typeof data49.attribute !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/evidence/attribute",schemaPath:"#/properties/operations/items/properties/evidence/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs88 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data49.is !== undefined){
let data52 = data49.is;
const _errs90 = errors;
if(errors === _errs90){
if(Array.isArray(data52)){
var valid16 = true;
const len7 = data52.length;
for(let i7=0; i7<len7; i7++){
let data53 = data52[i7];
const _errs92 = errors;
if((typeof data53 !== "string") && (typeof data53 !== "boolean")){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/evidence/is/" + i7,schemaPath:"#/properties/operations/items/properties/evidence/properties/is/items/type",keyword:"type",params:{type: schema19.properties.operations.items.properties.evidence.properties.is.items.type},message:"must be string,boolean"}];
return false;
}
var valid16 = _errs92 === errors;
if(!valid16){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/evidence/is",schemaPath:"#/properties/operations/items/properties/evidence/properties/is/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid15 = _errs90 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/evidence",schemaPath:"#/properties/operations/items/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs85 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.recheck !== undefined){
let data54 = data24.recheck;
const _errs94 = errors;
if(errors === _errs94){
if(Array.isArray(data54)){
var valid17 = true;
const len8 = data54.length;
for(let i8=0; i8<len8; i8++){
const _errs96 = errors;
if(typeof data54[i8] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/recheck/" + i8,schemaPath:"#/properties/operations/items/properties/recheck/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs96 === errors;
if(!valid17){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/recheck",schemaPath:"#/properties/operations/items/properties/recheck/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs94 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.until !== undefined){
let data56 = data24.until;
const _errs98 = errors;
if(errors === _errs98){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing9;
if(((data56.attribute === undefined) && (missing9 = "attribute")) || ((data56.is === undefined) && (missing9 = "is"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until",schemaPath:"#/properties/operations/items/properties/until/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
if(data56.attribute !== undefined){
const _errs100 = errors;
if(typeof data56.attribute !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until/attribute",schemaPath:"#/properties/operations/items/properties/until/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs100 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data56.is !== undefined){
let data58 = data56.is;
const _errs102 = errors;
if(errors === _errs102){
if(Array.isArray(data58)){
var valid19 = true;
const len9 = data58.length;
for(let i9=0; i9<len9; i9++){
const _errs104 = errors;
if(typeof data58[i9] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until/is/" + i9,schemaPath:"#/properties/operations/items/properties/until/properties/is/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs104 === errors;
if(!valid19){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until/is",schemaPath:"#/properties/operations/items/properties/until/properties/is/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs102 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data56.fails !== undefined){
let data60 = data56.fails;
const _errs106 = errors;
if(errors === _errs106){
if(Array.isArray(data60)){
var valid20 = true;
const len10 = data60.length;
for(let i10=0; i10<len10; i10++){
const _errs108 = errors;
if(typeof data60[i10] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until/fails/" + i10,schemaPath:"#/properties/operations/items/properties/until/properties/fails/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs108 === errors;
if(!valid20){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until/fails",schemaPath:"#/properties/operations/items/properties/until/properties/fails/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs106 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until",schemaPath:"#/properties/operations/items/properties/until/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs98 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.seconds !== undefined){
let data62 = data24.seconds;
const _errs110 = errors;
if(!((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62)))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/seconds",schemaPath:"#/properties/operations/items/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid9 = _errs110 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.reveals !== undefined){
let data63 = data24.reveals;
const _errs112 = errors;
if(errors === _errs112){
if(Array.isArray(data63)){
var valid21 = true;
const len11 = data63.length;
for(let i11=0; i11<len11; i11++){
const _errs114 = errors;
if(typeof data63[i11] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/reveals/" + i11,schemaPath:"#/properties/operations/items/properties/reveals/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs114 === errors;
if(!valid21){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/reveals",schemaPath:"#/properties/operations/items/properties/reveals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs112 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.mutex !== undefined){
const _errs116 = errors;
if(typeof data24.mutex !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/mutex",schemaPath:"#/properties/operations/items/properties/mutex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs116 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.gates !== undefined){
let data66 = data24.gates;
const _errs118 = errors;
if(errors === _errs118){
if(Array.isArray(data66)){
var valid22 = true;
const len12 = data66.length;
for(let i12=0; i12<len12; i12++){
let data67 = data66[i12];
const _errs120 = errors;
if(errors === _errs120){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing10;
if(((data67.name === undefined) && (missing10 = "name")) || ((data67.reason === undefined) && (missing10 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/gates/" + i12,schemaPath:"#/properties/operations/items/properties/gates/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
if(data67.name !== undefined){
const _errs122 = errors;
if(typeof data67.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/gates/" + i12+"/name",schemaPath:"#/properties/operations/items/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs122 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data67.reason !== undefined){
const _errs124 = errors;
if(typeof data67.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/gates/" + i12+"/reason",schemaPath:"#/properties/operations/items/properties/gates/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs124 === errors;
}
else {
var valid23 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/gates/" + i12,schemaPath:"#/properties/operations/items/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid22 = _errs120 === errors;
if(!valid22){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/gates",schemaPath:"#/properties/operations/items/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs118 === errors;
}
else {
var valid9 = true;
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
validate52.errors = [{instancePath:instancePath+"/operations/" + i3,schemaPath:"#/properties/operations/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs46 === errors;
if(!valid8){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expects !== undefined){
let data70 = data.expects;
const _errs126 = errors;
if(errors === _errs126){
if(Array.isArray(data70)){
var valid24 = true;
const len13 = data70.length;
for(let i13=0; i13<len13; i13++){
let data71 = data70[i13];
const _errs128 = errors;
if(errors === _errs128){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
let missing11;
if((((data71.address === undefined) && (missing11 = "address")) || ((data71.field === undefined) && (missing11 = "field"))) || ((data71.value === undefined) && (missing11 = "value"))){
validate52.errors = [{instancePath:instancePath+"/expects/" + i13,schemaPath:"#/properties/expects/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
if(data71.address !== undefined){
const _errs130 = errors;
if(!(validate54(data71.address, {instancePath:instancePath+"/expects/" + i13+"/address",parentData:data71,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid25 = _errs130 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data71.field !== undefined){
const _errs131 = errors;
if(typeof data71.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/expects/" + i13+"/field",schemaPath:"#/properties/expects/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid25 = _errs131 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data71.value !== undefined){
const _errs133 = errors;
if(!(validate56(data71.value, {instancePath:instancePath+"/expects/" + i13+"/value",parentData:data71,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid25 = _errs133 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/expects/" + i13,schemaPath:"#/properties/expects/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs128 === errors;
if(!valid24){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/expects",schemaPath:"#/properties/expects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs126 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked !== undefined){
let data75 = data.blocked;
const _errs134 = errors;
if(errors === _errs134){
if(Array.isArray(data75)){
var valid26 = true;
const len14 = data75.length;
for(let i14=0; i14<len14; i14++){
let data76 = data75[i14];
const _errs136 = errors;
if(errors === _errs136){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing12;
if(((data76.address === undefined) && (missing12 = "address")) || ((data76.reason === undefined) && (missing12 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i14,schemaPath:"#/properties/blocked/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
if(data76.address !== undefined){
const _errs138 = errors;
if(!(validate54(data76.address, {instancePath:instancePath+"/blocked/" + i14+"/address",parentData:data76,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid27 = _errs138 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data76.kind !== undefined){
const _errs139 = errors;
if(typeof data76.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i14+"/kind",schemaPath:"#/properties/blocked/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs139 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data76.field !== undefined){
const _errs141 = errors;
if(typeof data76.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i14+"/field",schemaPath:"#/properties/blocked/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs141 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data76.reason !== undefined){
const _errs143 = errors;
if(typeof data76.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i14+"/reason",schemaPath:"#/properties/blocked/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs143 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data76.from !== undefined){
const _errs145 = errors;
if(typeof data76.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i14+"/from",schemaPath:"#/properties/blocked/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs145 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data76.fix !== undefined){
const _errs147 = errors;
if(typeof data76.fix !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i14+"/fix",schemaPath:"#/properties/blocked/items/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs147 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/blocked/" + i14,schemaPath:"#/properties/blocked/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs136 === errors;
if(!valid26){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs134 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data83 = data.notes;
const _errs149 = errors;
if(errors === _errs149){
if(Array.isArray(data83)){
var valid28 = true;
const len15 = data83.length;
for(let i15=0; i15<len15; i15++){
let data84 = data83[i15];
const _errs151 = errors;
if(errors === _errs151){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing13;
if(((data84.address === undefined) && (missing13 = "address")) || ((data84.message === undefined) && (missing13 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notes/" + i15,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
if(data84.address !== undefined){
const _errs153 = errors;
if(!(validate54(data84.address, {instancePath:instancePath+"/notes/" + i15+"/address",parentData:data84,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid29 = _errs153 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data84.message !== undefined){
const _errs154 = errors;
if(typeof data84.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notes/" + i15+"/message",schemaPath:"#/properties/notes/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs154 === errors;
}
else {
var valid29 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notes/" + i15,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs151 === errors;
if(!valid28){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs149 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tables !== undefined){
let data87 = data.tables;
const _errs156 = errors;
if(errors === _errs156){
if(Array.isArray(data87)){
var valid30 = true;
const len16 = data87.length;
for(let i16=0; i16<len16; i16++){
let data88 = data87[i16];
const _errs158 = errors;
if(errors === _errs158){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing14;
if(((((data88.address === undefined) && (missing14 = "address")) || ((data88.title === undefined) && (missing14 = "title"))) || ((data88.columns === undefined) && (missing14 = "columns"))) || ((data88.rows === undefined) && (missing14 = "rows"))){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
if(data88.address !== undefined){
const _errs160 = errors;
if(!(validate54(data88.address, {instancePath:instancePath+"/tables/" + i16+"/address",parentData:data88,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid31 = _errs160 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data88.title !== undefined){
const _errs161 = errors;
if(typeof data88.title !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/title",schemaPath:"#/properties/tables/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid31 = _errs161 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data88.columns !== undefined){
let data91 = data88.columns;
const _errs163 = errors;
if(errors === _errs163){
if(Array.isArray(data91)){
var valid32 = true;
const len17 = data91.length;
for(let i17=0; i17<len17; i17++){
let data92 = data91[i17];
const _errs165 = errors;
if(errors === _errs165){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
let missing15;
if((data92.name === undefined) && (missing15 = "name")){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/columns/" + i17,schemaPath:"#/properties/tables/items/properties/columns/items/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
if(data92.name !== undefined){
const _errs167 = errors;
if(typeof data92.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/columns/" + i17+"/name",schemaPath:"#/properties/tables/items/properties/columns/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs167 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data92.align !== undefined){
const _errs169 = errors;
if("right" !== data92.align){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/columns/" + i17+"/align",schemaPath:"#/properties/tables/items/properties/columns/items/properties/align/const",keyword:"const",params:{allowedValue: "right"},message:"must be equal to constant"}];
return false;
}
var valid33 = _errs169 === errors;
}
else {
var valid33 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/columns/" + i17,schemaPath:"#/properties/tables/items/properties/columns/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid32 = _errs165 === errors;
if(!valid32){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/columns",schemaPath:"#/properties/tables/items/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid31 = _errs163 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data88.rows !== undefined){
let data95 = data88.rows;
const _errs170 = errors;
if(errors === _errs170){
if(Array.isArray(data95)){
var valid34 = true;
const len18 = data95.length;
for(let i18=0; i18<len18; i18++){
let data96 = data95[i18];
const _errs172 = errors;
if(errors === _errs172){
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
let missing16;
if((data96.cells === undefined) && (missing16 = "cells")){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows/" + i18,schemaPath:"#/properties/tables/items/properties/rows/items/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
if(data96.cells !== undefined){
let data97 = data96.cells;
const _errs174 = errors;
if(errors === _errs174){
if(Array.isArray(data97)){
var valid36 = true;
const len19 = data97.length;
for(let i19=0; i19<len19; i19++){
let data98 = data97[i19];
const _errs176 = errors;
const _errs177 = errors;
let valid37 = false;
const _errs178 = errors;
if(typeof data98 !== "string"){
const err0 = {instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/cells/" + i19,schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs178 === errors;
valid37 = valid37 || _valid0;
const _errs180 = errors;
if(!(validate57(data98, {instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/cells/" + i19,parentData:data97,parentDataProperty:i19,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs180 === errors;
valid37 = valid37 || _valid0;
if(_valid0){
var props1 = true;
}
const _errs181 = errors;
if(errors === _errs181){
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
let missing17;
if((data98.percent === undefined) && (missing17 = "percent")){
const err1 = {instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/cells/" + i19,schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf/2/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data98.percent !== undefined){
let data99 = data98.percent;
if((!(typeof data99 == "number")) && (data99 !== null)){
const err2 = {instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/cells/" + i19+"/percent",schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf/2/properties/percent/type",keyword:"type",params:{type: schema19.properties.tables.items.properties.rows.items.properties.cells.items.anyOf[2].properties.percent.type},message:"must be number,null"};
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
const err3 = {instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/cells/" + i19,schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs181 === errors;
valid37 = valid37 || _valid0;
if(_valid0){
if(props1 !== true){
props1 = props1 || {};
props1.percent = true;
}
}
if(!valid37){
const err4 = {instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/cells/" + i19,schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs177;
if(vErrors !== null){
if(_errs177){
vErrors.length = _errs177;
}
else {
vErrors = null;
}
}
}
var valid36 = _errs176 === errors;
if(!valid36){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/cells",schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid35 = _errs174 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data96.outlier !== undefined){
const _errs185 = errors;
if(true !== data96.outlier){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/outlier",schemaPath:"#/properties/tables/items/properties/rows/items/properties/outlier/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid35 = _errs185 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data96.says !== undefined){
let data101 = data96.says;
const _errs186 = errors;
if(errors === _errs186){
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing18;
if(((data101.address === undefined) && (missing18 = "address")) || ((data101.field === undefined) && (missing18 = "field"))){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/says",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
if(data101.address !== undefined){
const _errs188 = errors;
if(!(validate54(data101.address, {instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/says/address",parentData:data101,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid39 = _errs188 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data101.field !== undefined){
const _errs189 = errors;
if(typeof data101.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/says/field",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid39 = _errs189 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data101.during !== undefined){
let data104 = data101.during;
const _errs191 = errors;
if(errors === _errs191){
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
let missing19;
if((data104.start === undefined) && (missing19 = "start")){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/says/during",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/properties/during/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
if(data104.start !== undefined){
const _errs193 = errors;
if(typeof data104.start !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/says/during/start",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/properties/during/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs193 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data104.end !== undefined){
const _errs195 = errors;
if(typeof data104.end !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/says/during/end",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/properties/during/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs195 === errors;
}
else {
var valid40 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/says/during",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/properties/during/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid39 = _errs191 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/says",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid35 = _errs186 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows/" + i18,schemaPath:"#/properties/tables/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid34 = _errs172 === errors;
if(!valid34){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows",schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid31 = _errs170 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i16,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid30 = _errs158 === errors;
if(!valid30){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs156 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data107 = data.gates;
const _errs197 = errors;
if(errors === _errs197){
if(Array.isArray(data107)){
var valid41 = true;
const len20 = data107.length;
for(let i20=0; i20<len20; i20++){
let data108 = data107[i20];
const _errs199 = errors;
if(errors === _errs199){
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
let missing20;
if((((data108.name === undefined) && (missing20 = "name")) || ((data108.open === undefined) && (missing20 = "open"))) || ((data108.reasons === undefined) && (missing20 = "reasons"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i20,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
if(data108.name !== undefined){
const _errs201 = errors;
if(typeof data108.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i20+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs201 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data108.open !== undefined){
const _errs203 = errors;
if(typeof data108.open !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i20+"/open",schemaPath:"#/properties/gates/items/properties/open/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid42 = _errs203 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data108.reasons !== undefined){
let data111 = data108.reasons;
const _errs205 = errors;
if(errors === _errs205){
if(Array.isArray(data111)){
var valid43 = true;
const len21 = data111.length;
for(let i21=0; i21<len21; i21++){
let data112 = data111[i21];
const _errs207 = errors;
if(errors === _errs207){
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
let missing21;
if(((data112.address === undefined) && (missing21 = "address")) || ((data112.reason === undefined) && (missing21 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i20+"/reasons/" + i21,schemaPath:"#/properties/gates/items/properties/reasons/items/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
if(data112.address !== undefined){
const _errs209 = errors;
if(!(validate54(data112.address, {instancePath:instancePath+"/gates/" + i20+"/reasons/" + i21+"/address",parentData:data112,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid44 = _errs209 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data112.reason !== undefined){
const _errs210 = errors;
if(typeof data112.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i20+"/reasons/" + i21+"/reason",schemaPath:"#/properties/gates/items/properties/reasons/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid44 = _errs210 === errors;
}
else {
var valid44 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i20+"/reasons/" + i21,schemaPath:"#/properties/gates/items/properties/reasons/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid43 = _errs207 === errors;
if(!valid43){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i20+"/reasons",schemaPath:"#/properties/gates/items/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs205 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i20,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid41 = _errs199 === errors;
if(!valid41){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs197 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.things !== undefined){
let data115 = data.things;
const _errs212 = errors;
if(errors === _errs212){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key0 in data115){
const _errs215 = errors;
if(!(validate87(data115[key0], {instancePath:instancePath+"/things/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data115,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid45 = _errs215 === errors;
if(!valid45){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/things",schemaPath:"#/properties/things/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs212 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.milestones !== undefined){
let data117 = data.milestones;
const _errs216 = errors;
if(errors === _errs216){
if(Array.isArray(data117)){
var valid46 = true;
const len22 = data117.length;
for(let i22=0; i22<len22; i22++){
let data118 = data117[i22];
const _errs218 = errors;
if(errors === _errs218){
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing22;
if((((data118.kind === undefined) && (missing22 = "kind")) || ((data118.done === undefined) && (missing22 = "done"))) || ((data118.uncertain === undefined) && (missing22 = "uncertain"))){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i22,schemaPath:"#/properties/milestones/items/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
if(data118.kind !== undefined){
const _errs220 = errors;
if(typeof data118.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i22+"/kind",schemaPath:"#/properties/milestones/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid47 = _errs220 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data118.done !== undefined){
const _errs222 = errors;
if(typeof data118.done !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i22+"/done",schemaPath:"#/properties/milestones/items/properties/done/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid47 = _errs222 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data118.uncertain !== undefined){
const _errs224 = errors;
if(typeof data118.uncertain !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i22+"/uncertain",schemaPath:"#/properties/milestones/items/properties/uncertain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid47 = _errs224 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data118.missed !== undefined){
const _errs226 = errors;
if(typeof data118.missed !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i22+"/missed",schemaPath:"#/properties/milestones/items/properties/missed/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid47 = _errs226 === errors;
}
else {
var valid47 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/milestones/" + i22,schemaPath:"#/properties/milestones/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid46 = _errs218 === errors;
if(!valid46){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs216 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs228 = errors;
if(typeof data.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs228 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.present !== undefined){
let data124 = data.present;
const _errs230 = errors;
if(errors === _errs230){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
let missing23;
if((((data124.values === undefined) && (missing23 = "values")) || ((data124.lists === undefined) && (missing23 = "lists"))) || ((data124.things === undefined) && (missing23 = "things"))){
validate52.errors = [{instancePath:instancePath+"/present",schemaPath:"#/properties/present/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
if(data124.values !== undefined){
let data125 = data124.values;
const _errs232 = errors;
if(errors === _errs232){
if(Array.isArray(data125)){
var valid49 = true;
const len23 = data125.length;
for(let i23=0; i23<len23; i23++){
let data126 = data125[i23];
const _errs234 = errors;
if(errors === _errs234){
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
let missing24;
if((((data126.address === undefined) && (missing24 = "address")) || ((data126.field === undefined) && (missing24 = "field"))) || ((data126.value === undefined) && (missing24 = "value"))){
validate52.errors = [{instancePath:instancePath+"/present/values/" + i23,schemaPath:"#/properties/present/properties/values/items/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"}];
return false;
}
else {
if(data126.address !== undefined){
const _errs236 = errors;
if(!(validate54(data126.address, {instancePath:instancePath+"/present/values/" + i23+"/address",parentData:data126,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid50 = _errs236 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data126.field !== undefined){
const _errs237 = errors;
if(typeof data126.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/present/values/" + i23+"/field",schemaPath:"#/properties/present/properties/values/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid50 = _errs237 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data126.value !== undefined){
const _errs239 = errors;
if(!(validate56(data126.value, {instancePath:instancePath+"/present/values/" + i23+"/value",parentData:data126,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid50 = _errs239 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data126.room !== undefined){
let data130 = data126.room;
const _errs240 = errors;
if(!((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130)))){
validate52.errors = [{instancePath:instancePath+"/present/values/" + i23+"/room",schemaPath:"#/properties/present/properties/values/items/properties/room/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid50 = _errs240 === errors;
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
validate52.errors = [{instancePath:instancePath+"/present/values/" + i23,schemaPath:"#/properties/present/properties/values/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid49 = _errs234 === errors;
if(!valid49){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/values",schemaPath:"#/properties/present/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid48 = _errs232 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data124.lists !== undefined){
let data131 = data124.lists;
const _errs242 = errors;
if(errors === _errs242){
if(Array.isArray(data131)){
var valid51 = true;
const len24 = data131.length;
for(let i24=0; i24<len24; i24++){
let data132 = data131[i24];
const _errs244 = errors;
if(errors === _errs244){
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
let missing25;
if(((data132.address === undefined) && (missing25 = "address")) || ((data132.files === undefined) && (missing25 = "files"))){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i24,schemaPath:"#/properties/present/properties/lists/items/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"}];
return false;
}
else {
if(data132.address !== undefined){
const _errs246 = errors;
if(!(validate54(data132.address, {instancePath:instancePath+"/present/lists/" + i24+"/address",parentData:data132,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid52 = _errs246 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data132.files !== undefined){
let data134 = data132.files;
const _errs247 = errors;
if(errors === _errs247){
if(Array.isArray(data134)){
var valid53 = true;
const len25 = data134.length;
for(let i25=0; i25<len25; i25++){
let data135 = data134[i25];
const _errs249 = errors;
if(errors === _errs249){
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
let missing26;
if((data135.fileName === undefined) && (missing26 = "fileName")){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i24+"/files/" + i25,schemaPath:"#/properties/present/properties/lists/items/properties/files/items/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"}];
return false;
}
else {
if(data135.fileName !== undefined){
const _errs251 = errors;
if(typeof data135.fileName !== "string"){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i24+"/files/" + i25+"/fileName",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/fileName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid54 = _errs251 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data135.path !== undefined){
const _errs253 = errors;
if(typeof data135.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i24+"/files/" + i25+"/path",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid54 = _errs253 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data135.image !== undefined){
let data138 = data135.image;
const _errs255 = errors;
if(errors === _errs255){
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
let missing27;
if((((data138.templateUrl === undefined) && (missing27 = "templateUrl")) || ((data138.width === undefined) && (missing27 = "width"))) || ((data138.height === undefined) && (missing27 = "height"))){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i24+"/files/" + i25+"/image",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/image/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"}];
return false;
}
else {
if(data138.templateUrl !== undefined){
const _errs257 = errors;
if(typeof data138.templateUrl !== "string"){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i24+"/files/" + i25+"/image/templateUrl",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/image/properties/templateUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs257 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data138.width !== undefined){
let data140 = data138.width;
const _errs259 = errors;
if(!((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140)))){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i24+"/files/" + i25+"/image/width",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/image/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid55 = _errs259 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data138.height !== undefined){
let data141 = data138.height;
const _errs261 = errors;
if(!((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141)))){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i24+"/files/" + i25+"/image/height",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/image/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid55 = _errs261 === errors;
}
else {
var valid55 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i24+"/files/" + i25+"/image",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid54 = _errs255 === errors;
}
else {
var valid54 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i24+"/files/" + i25,schemaPath:"#/properties/present/properties/lists/items/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid53 = _errs249 === errors;
if(!valid53){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i24+"/files",schemaPath:"#/properties/present/properties/lists/items/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid52 = _errs247 === errors;
}
else {
var valid52 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i24,schemaPath:"#/properties/present/properties/lists/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid51 = _errs244 === errors;
if(!valid51){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/lists",schemaPath:"#/properties/present/properties/lists/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid48 = _errs242 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data124.things !== undefined){
let data142 = data124.things;
const _errs263 = errors;
if(errors === _errs263){
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key1 in data142){
const _errs266 = errors;
if(!(validate87(data142[key1], {instancePath:instancePath+"/present/things/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data142,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid56 = _errs266 === errors;
if(!valid56){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/things",schemaPath:"#/properties/present/properties/things/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid48 = _errs263 === errors;
}
else {
var valid48 = true;
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
var valid0 = _errs230 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.translations !== undefined){
let data144 = data.translations;
const _errs267 = errors;
if(errors === _errs267){
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
let missing28;
if(((data144.source === undefined) && (missing28 = "source")) || ((data144.languages === undefined) && (missing28 = "languages"))){
validate52.errors = [{instancePath:instancePath+"/translations",schemaPath:"#/properties/translations/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"}];
return false;
}
else {
if(data144.source !== undefined){
const _errs269 = errors;
if(typeof data144.source !== "string"){
validate52.errors = [{instancePath:instancePath+"/translations/source",schemaPath:"#/properties/translations/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid57 = _errs269 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data144.languages !== undefined){
let data146 = data144.languages;
const _errs271 = errors;
if(errors === _errs271){
if(Array.isArray(data146)){
var valid58 = true;
const len26 = data146.length;
for(let i26=0; i26<len26; i26++){
let data147 = data146[i26];
const _errs273 = errors;
if(errors === _errs273){
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
let missing29;
if(((data147.locale === undefined) && (missing29 = "locale")) || ((data147.texts === undefined) && (missing29 = "texts"))){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i26,schemaPath:"#/properties/translations/properties/languages/items/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"}];
return false;
}
else {
if(data147.locale !== undefined){
const _errs275 = errors;
if(typeof data147.locale !== "string"){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i26+"/locale",schemaPath:"#/properties/translations/properties/languages/items/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid59 = _errs275 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data147.texts !== undefined){
let data149 = data147.texts;
const _errs277 = errors;
if(errors === _errs277){
if(Array.isArray(data149)){
var valid60 = true;
const len27 = data149.length;
for(let i27=0; i27<len27; i27++){
let data150 = data149[i27];
const _errs279 = errors;
if(errors === _errs279){
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
let missing30;
if(((data150.field === undefined) && (missing30 = "field")) || ((data150.state === undefined) && (missing30 = "state"))){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i26+"/texts/" + i27,schemaPath:"#/properties/translations/properties/languages/items/properties/texts/items/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"}];
return false;
}
else {
if(data150.field !== undefined){
const _errs281 = errors;
if(typeof data150.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i26+"/texts/" + i27+"/field",schemaPath:"#/properties/translations/properties/languages/items/properties/texts/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid61 = _errs281 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data150.state !== undefined){
let data152 = data150.state;
const _errs283 = errors;
if(!((((data152 === "translated") || (data152 === "missing")) || (data152 === "same")) || (data152 === "outdated"))){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i26+"/texts/" + i27+"/state",schemaPath:"#/properties/translations/properties/languages/items/properties/texts/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.translations.properties.languages.items.properties.texts.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid61 = _errs283 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data150.as !== undefined){
const _errs284 = errors;
if(typeof data150.as !== "string"){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i26+"/texts/" + i27+"/as",schemaPath:"#/properties/translations/properties/languages/items/properties/texts/items/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid61 = _errs284 === errors;
}
else {
var valid61 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i26+"/texts/" + i27,schemaPath:"#/properties/translations/properties/languages/items/properties/texts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid60 = _errs279 === errors;
if(!valid60){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i26+"/texts",schemaPath:"#/properties/translations/properties/languages/items/properties/texts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid59 = _errs277 === errors;
}
else {
var valid59 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i26,schemaPath:"#/properties/translations/properties/languages/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid58 = _errs273 === errors;
if(!valid58){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/translations/languages",schemaPath:"#/properties/translations/properties/languages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid57 = _errs271 === errors;
}
else {
var valid57 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/translations",schemaPath:"#/properties/translations/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs267 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data154 = data.notices;
const _errs286 = errors;
if(errors === _errs286){
if(Array.isArray(data154)){
var valid62 = true;
const len28 = data154.length;
for(let i28=0; i28<len28; i28++){
let data155 = data154[i28];
const _errs288 = errors;
if(errors === _errs288){
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
let missing31;
if(((data155.name === undefined) && (missing31 = "name")) || ((data155.message === undefined) && (missing31 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i28,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"}];
return false;
}
else {
if(data155.name !== undefined){
const _errs290 = errors;
if(typeof data155.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i28+"/name",schemaPath:"#/properties/notices/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid63 = _errs290 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data155.message !== undefined){
const _errs292 = errors;
if(typeof data155.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i28+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid63 = _errs292 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data155.date !== undefined){
const _errs294 = errors;
if(typeof data155.date !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i28+"/date",schemaPath:"#/properties/notices/items/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid63 = _errs294 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data155.source !== undefined){
const _errs296 = errors;
if(typeof data155.source !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i28+"/source",schemaPath:"#/properties/notices/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid63 = _errs296 === errors;
}
else {
var valid63 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices/" + i28,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid62 = _errs288 === errors;
if(!valid62){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs286 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined){
const _errs298 = errors;
if(typeof data.server !== "string"){
validate52.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs298 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data161 = data.base;
const _errs300 = errors;
if(errors === _errs300){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
let missing32;
if(((((((data161.ref === undefined) && (missing32 = "ref")) || ((data161.commit === undefined) && (missing32 = "commit"))) || ((data161.changes === undefined) && (missing32 = "changes"))) || ((data161.pending === undefined) && (missing32 = "pending"))) || ((data161.withdrawn === undefined) && (missing32 = "withdrawn"))) || ((data161.things === undefined) && (missing32 = "things"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"}];
return false;
}
else {
if(data161.ref !== undefined){
const _errs302 = errors;
if(typeof data161.ref !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/ref",schemaPath:"#/properties/base/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs302 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data161.commit !== undefined){
const _errs304 = errors;
if(typeof data161.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/commit",schemaPath:"#/properties/base/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs304 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data161.problem !== undefined){
const _errs306 = errors;
if(typeof data161.problem !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/problem",schemaPath:"#/properties/base/properties/problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs306 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data161.changes !== undefined){
let data165 = data161.changes;
const _errs308 = errors;
if(errors === _errs308){
if(Array.isArray(data165)){
var valid65 = true;
const len29 = data165.length;
for(let i29=0; i29<len29; i29++){
let data166 = data165[i29];
const _errs310 = errors;
if(errors === _errs310){
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
let missing33;
if((((data166.address === undefined) && (missing33 = "address")) || ((data166.field === undefined) && (missing33 = "field"))) || ((data166.origin === undefined) && (missing33 = "origin"))){
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i29,schemaPath:"#/properties/base/properties/changes/items/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"}];
return false;
}
else {
if(data166.address !== undefined){
const _errs312 = errors;
if(!(validate54(data166.address, {instancePath:instancePath+"/base/changes/" + i29+"/address",parentData:data166,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid66 = _errs312 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data166.field !== undefined){
const _errs313 = errors;
if(typeof data166.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i29+"/field",schemaPath:"#/properties/base/properties/changes/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid66 = _errs313 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data166.during !== undefined){
let data169 = data166.during;
const _errs315 = errors;
if(errors === _errs315){
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
let missing34;
if((data169.start === undefined) && (missing34 = "start")){
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i29+"/during",schemaPath:"#/properties/base/properties/changes/items/properties/during/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"}];
return false;
}
else {
if(data169.start !== undefined){
const _errs317 = errors;
if(typeof data169.start !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i29+"/during/start",schemaPath:"#/properties/base/properties/changes/items/properties/during/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid67 = _errs317 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data169.end !== undefined){
const _errs319 = errors;
if(typeof data169.end !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i29+"/during/end",schemaPath:"#/properties/base/properties/changes/items/properties/during/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid67 = _errs319 === errors;
}
else {
var valid67 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i29+"/during",schemaPath:"#/properties/base/properties/changes/items/properties/during/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid66 = _errs315 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data166.origin !== undefined){
let data172 = data166.origin;
const _errs321 = errors;
if(!((data172 === "new") || (data172 === "pending"))){
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i29+"/origin",schemaPath:"#/properties/base/properties/changes/items/properties/origin/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.changes.items.properties.origin.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid66 = _errs321 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data166.base !== undefined){
let data173 = data166.base;
const _errs322 = errors;
if(errors === _errs322){
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(data173.after !== undefined){
if(!(validate56(data173.after, {instancePath:instancePath+"/base/changes/" + i29+"/base/after",parentData:data173,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i29+"/base",schemaPath:"#/properties/base/properties/changes/items/properties/base/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid66 = _errs322 === errors;
}
else {
var valid66 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i29,schemaPath:"#/properties/base/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate52.errors = [{instancePath:instancePath+"/base/changes",schemaPath:"#/properties/base/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid64 = _errs308 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data161.pending !== undefined){
let data175 = data161.pending;
const _errs325 = errors;
if(errors === _errs325){
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
let missing35;
if(((((data175.operations === undefined) && (missing35 = "operations")) || ((data175.blocked === undefined) && (missing35 = "blocked"))) || ((data175.gates === undefined) && (missing35 = "gates"))) || ((data175.consequences === undefined) && (missing35 = "consequences"))){
validate52.errors = [{instancePath:instancePath+"/base/pending",schemaPath:"#/properties/base/properties/pending/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"}];
return false;
}
else {
if(data175.operations !== undefined){
let data176 = data175.operations;
const _errs327 = errors;
if(errors === _errs327){
if(Array.isArray(data176)){
var valid70 = true;
const len30 = data176.length;
for(let i30=0; i30<len30; i30++){
const _errs329 = errors;
if(typeof data176[i30] !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/pending/operations/" + i30,schemaPath:"#/properties/base/properties/pending/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid70 = _errs329 === errors;
if(!valid70){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/pending/operations",schemaPath:"#/properties/base/properties/pending/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid69 = _errs327 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data175.blocked !== undefined){
let data178 = data175.blocked;
const _errs331 = errors;
if(errors === _errs331){
if(Array.isArray(data178)){
var valid71 = true;
const len31 = data178.length;
for(let i31=0; i31<len31; i31++){
let data179 = data178[i31];
const _errs333 = errors;
if(errors === _errs333){
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
let missing36;
if(((data179.address === undefined) && (missing36 = "address")) || ((data179.reason === undefined) && (missing36 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/base/pending/blocked/" + i31,schemaPath:"#/properties/base/properties/pending/properties/blocked/items/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'"}];
return false;
}
else {
if(data179.address !== undefined){
const _errs335 = errors;
if(!(validate54(data179.address, {instancePath:instancePath+"/base/pending/blocked/" + i31+"/address",parentData:data179,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid72 = _errs335 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data179.field !== undefined){
const _errs336 = errors;
if(typeof data179.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/pending/blocked/" + i31+"/field",schemaPath:"#/properties/base/properties/pending/properties/blocked/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid72 = _errs336 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data179.reason !== undefined){
const _errs338 = errors;
if(typeof data179.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/pending/blocked/" + i31+"/reason",schemaPath:"#/properties/base/properties/pending/properties/blocked/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid72 = _errs338 === errors;
}
else {
var valid72 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/pending/blocked/" + i31,schemaPath:"#/properties/base/properties/pending/properties/blocked/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid71 = _errs333 === errors;
if(!valid71){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/pending/blocked",schemaPath:"#/properties/base/properties/pending/properties/blocked/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid69 = _errs331 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data175.gates !== undefined){
let data183 = data175.gates;
const _errs340 = errors;
if(errors === _errs340){
if(Array.isArray(data183)){
var valid73 = true;
const len32 = data183.length;
for(let i32=0; i32<len32; i32++){
let data184 = data183[i32];
const _errs342 = errors;
if(errors === _errs342){
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
let missing37;
if((((data184.name === undefined) && (missing37 = "name")) || ((data184.address === undefined) && (missing37 = "address"))) || ((data184.reason === undefined) && (missing37 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/base/pending/gates/" + i32,schemaPath:"#/properties/base/properties/pending/properties/gates/items/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"}];
return false;
}
else {
if(data184.name !== undefined){
const _errs344 = errors;
if(typeof data184.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/pending/gates/" + i32+"/name",schemaPath:"#/properties/base/properties/pending/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid74 = _errs344 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data184.address !== undefined){
const _errs346 = errors;
if(!(validate54(data184.address, {instancePath:instancePath+"/base/pending/gates/" + i32+"/address",parentData:data184,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid74 = _errs346 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data184.reason !== undefined){
const _errs347 = errors;
if(typeof data184.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/pending/gates/" + i32+"/reason",schemaPath:"#/properties/base/properties/pending/properties/gates/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid74 = _errs347 === errors;
}
else {
var valid74 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/pending/gates/" + i32,schemaPath:"#/properties/base/properties/pending/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid73 = _errs342 === errors;
if(!valid73){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/pending/gates",schemaPath:"#/properties/base/properties/pending/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid69 = _errs340 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data175.consequences !== undefined){
let data188 = data175.consequences;
const _errs349 = errors;
if(errors === _errs349){
if(Array.isArray(data188)){
var valid75 = true;
const len33 = data188.length;
for(let i33=0; i33<len33; i33++){
let data189 = data188[i33];
const _errs351 = errors;
if(errors === _errs351){
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
let missing38;
if(((data189.kind === undefined) && (missing38 = "kind")) || ((data189.text === undefined) && (missing38 = "text"))){
validate52.errors = [{instancePath:instancePath+"/base/pending/consequences/" + i33,schemaPath:"#/properties/base/properties/pending/properties/consequences/items/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"}];
return false;
}
else {
if(data189.kind !== undefined){
const _errs353 = errors;
if(typeof data189.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/pending/consequences/" + i33+"/kind",schemaPath:"#/properties/base/properties/pending/properties/consequences/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid76 = _errs353 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data189.text !== undefined){
const _errs355 = errors;
if(typeof data189.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/pending/consequences/" + i33+"/text",schemaPath:"#/properties/base/properties/pending/properties/consequences/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid76 = _errs355 === errors;
}
else {
var valid76 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/pending/consequences/" + i33,schemaPath:"#/properties/base/properties/pending/properties/consequences/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid75 = _errs351 === errors;
if(!valid75){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/pending/consequences",schemaPath:"#/properties/base/properties/pending/properties/consequences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid69 = _errs349 === errors;
}
else {
var valid69 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/pending",schemaPath:"#/properties/base/properties/pending/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid64 = _errs325 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data161.withdrawn !== undefined){
let data192 = data161.withdrawn;
const _errs357 = errors;
if(errors === _errs357){
if(Array.isArray(data192)){
var valid77 = true;
const len34 = data192.length;
for(let i34=0; i34<len34; i34++){
const _errs359 = errors;
if(!(validate53(data192[i34], {instancePath:instancePath+"/base/withdrawn/" + i34,parentData:data192,parentDataProperty:i34,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid77 = _errs359 === errors;
if(!valid77){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/withdrawn",schemaPath:"#/properties/base/properties/withdrawn/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid64 = _errs357 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data161.things !== undefined){
let data194 = data161.things;
const _errs360 = errors;
if(errors === _errs360){
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key2 in data194){
const _errs363 = errors;
if(!(validate87(data194[key2], {instancePath:instancePath+"/base/things/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data194,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid78 = _errs363 === errors;
if(!valid78){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/things",schemaPath:"#/properties/base/properties/things/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid64 = _errs360 === errors;
}
else {
var valid64 = true;
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
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs300 === errors;
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
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"format":true,"formatVersion":true,"target":true,"manifest":true,"allow":true,"consequences":true,"changes":true,"operations":true,"expects":true,"blocked":true,"notes":true,"tables":true,"gates":true,"things":true,"milestones":true,"digest":true,"present":true,"translations":true,"notices":true,"server":true,"base":true},"dynamicProps":false,"dynamicItems":false};
