// Generated from schemas/plan.schema.json by `npm run generate`. Do not edit.
export const validatePlan = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","required":["format","formatVersion","target","manifest","allow","consequences","changes","operations","expects","blocked","notes","tables","gates","things","milestones","digest"],"properties":{"format":{"const":"ascend.plan"},"formatVersion":{"type":"string","pattern":"^2\\."},"target":{"type":"object","required":["bundleId","appId","name"],"properties":{"bundleId":{"type":"string"},"platform":{"type":"string"},"appId":{"type":"string"},"name":{"type":"string"},"version":{"type":"object","required":["versionString","state"],"properties":{"versionString":{"type":"string"},"state":{"type":"string"},"becomes":{"type":"string"}}}}},"manifest":{"type":"object","required":["path","digest"],"properties":{"path":{"type":"string"},"digest":{"type":"string"}}},"allow":{"type":"array","items":{"type":"string"}},"consequences":{"type":"array","items":{"type":"object","required":["kind","text"],"properties":{"kind":{"type":"string"},"text":{"type":"string"},"atOnce":{"const":true}}}},"changes":{"type":"array","items":{"$ref":"#/$defs/change"}},"operations":{"type":"array","items":{"type":"object","required":["action","kind","address","path"],"properties":{"action":{"enum":["create","update","delete","replace","reorder","act","upload","wait"]},"kind":{"type":"string"},"address":{"$ref":"#/$defs/address"},"method":{"enum":["POST","PATCH","DELETE"]},"path":{"$ref":"#/$defs/path"},"body":{"type":"object"},"after":{"type":"array","items":{"$ref":"#/$defs/address"}},"final":{"const":true},"apart":{"type":"array","items":{"$ref":"#/$defs/address"}},"public":{"const":true},"unlocks":{"type":"array","items":{"type":"string"}},"patience":{"type":"array","items":{"type":"string"}},"file":{"type":"object","required":["path","bytes","md5"],"properties":{"path":{"type":"string"},"bytes":{"type":"integer"},"md5":{"type":"string"}}},"siblings":{"$ref":"#/$defs/path"},"alone":{"const":true},"unchecked":{"const":true},"shown":{"type":"object","required":["path","query"],"properties":{"path":{"$ref":"#/$defs/path"},"query":{"type":"object"}}},"resume":{"$ref":"#/$defs/ref"},"evidence":{"type":"object","required":["path","attribute","is"],"properties":{"path":{"$ref":"#/$defs/path"},"attribute":{"type":"string"},"is":{"type":"array","items":{"type":["string","boolean"]}}}},"recheck":{"type":"array","items":{"type":"string"}},"until":{"type":"object","required":["attribute","is"],"properties":{"attribute":{"type":"string"},"is":{"type":"array","items":{"type":"string"}},"fails":{"type":"array","items":{"type":"string"}}}},"seconds":{"type":"integer"},"reveals":{"type":"array","items":{"type":"string"}},"mutex":{"type":"string"},"gates":{"type":"array","items":{"type":"object","required":["name","reason"],"properties":{"name":{"type":"string"},"reason":{"type":"string"}}}}}}},"expects":{"type":"array","items":{"type":"object","required":["address","field","value"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"value":{"$ref":"#/$defs/value"}}}},"blocked":{"type":"array","items":{"type":"object","required":["address","reason"],"properties":{"address":{"$ref":"#/$defs/address"},"kind":{"type":"string"},"field":{"type":"string"},"reason":{"type":"string"},"from":{"type":"string"},"fix":{"type":"string"}}}},"notes":{"type":"array","items":{"type":"object","required":["address","message"],"properties":{"address":{"$ref":"#/$defs/address"},"message":{"type":"string"}}}},"tables":{"type":"array","items":{"type":"object","required":["address","title","columns","rows"],"properties":{"address":{"$ref":"#/$defs/address"},"title":{"type":"string"},"columns":{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"align":{"const":"right"}}}},"rows":{"type":"array","items":{"type":"object","required":["cells"],"properties":{"cells":{"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/money"},{"type":"object","required":["percent"],"properties":{"percent":{"type":["number","null"]}}}]}},"outlier":{"const":true},"leads":{"const":true},"says":{"type":"object","required":["address","field"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"during":{"type":"object","required":["start"],"properties":{"start":{"type":"string"},"end":{"type":"string"}}}}}}}}}}},"gates":{"type":"array","items":{"type":"object","required":["name","open","reasons"],"properties":{"name":{"type":"string"},"open":{"type":"boolean"},"reasons":{"type":"array","items":{"type":"object","required":["address","reason"],"properties":{"address":{"$ref":"#/$defs/address"},"reason":{"type":"string"}}}}}}},"things":{"type":"object","additionalProperties":{"$ref":"#/$defs/thing"}},"milestones":{"type":"array","items":{"type":"object","required":["kind","done","uncertain"],"properties":{"kind":{"type":"string"},"done":{"type":"string"},"uncertain":{"type":"string"},"missed":{"type":"string"}}}},"digest":{"type":"string"},"present":{"type":"object","required":["values","lists","things"],"properties":{"values":{"type":"array","items":{"type":"object","required":["address","field","value"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"value":{"$ref":"#/$defs/value"},"room":{"type":"integer"}}}},"lists":{"type":"array","items":{"type":"object","required":["address","files"],"properties":{"address":{"$ref":"#/$defs/address"},"files":{"type":"array","items":{"type":"object","required":["fileName"],"properties":{"fileName":{"type":"string"},"path":{"type":"string"},"image":{"type":"object","required":["templateUrl","width","height"],"properties":{"templateUrl":{"type":"string"},"width":{"type":"integer"},"height":{"type":"integer"}}}}}}}}},"things":{"type":"object","additionalProperties":{"$ref":"#/$defs/thing"}}}},"translations":{"type":"object","required":["source","languages"],"properties":{"source":{"type":"string"},"languages":{"type":"array","items":{"type":"object","required":["locale","texts"],"properties":{"locale":{"type":"string"},"texts":{"type":"array","items":{"type":"object","required":["field","state"],"properties":{"field":{"type":"string"},"state":{"enum":["translated","missing","same","outdated"]},"as":{"type":"string"}}}}}}}}},"notices":{"type":"array","items":{"type":"object","required":["name","message"],"properties":{"name":{"type":"string"},"message":{"type":"string"},"date":{"type":"string"},"source":{"type":"string"}}}},"server":{"type":"string"},"requestsNeeded":{"type":"integer","minimum":0},"base":{"type":"object","required":["ref","commit","changes","pending","withdrawn","things"],"properties":{"ref":{"type":"string"},"commit":{"type":"string"},"problem":{"type":"string"},"changes":{"type":"array","items":{"type":"object","required":["address","field","origin"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"during":{"type":"object","required":["start"],"properties":{"start":{"type":"string"},"end":{"type":"string"}}},"origin":{"enum":["new","pending"]},"base":{"type":"object","properties":{"after":{"$ref":"#/$defs/value"}}}}}},"pending":{"type":"object","required":["operations","blocked","gates","consequences"],"properties":{"operations":{"type":"array","items":{"type":"string"}},"blocked":{"type":"array","items":{"type":"object","required":["address","reason"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"reason":{"type":"string"}}}},"gates":{"type":"array","items":{"type":"object","required":["name","address","reason"],"properties":{"name":{"type":"string"},"address":{"$ref":"#/$defs/address"},"reason":{"type":"string"}}}},"consequences":{"type":"array","items":{"type":"object","required":["kind","text"],"properties":{"kind":{"type":"string"},"text":{"type":"string"}}}}}},"withdrawn":{"type":"array","items":{"$ref":"#/$defs/change"}},"things":{"type":"object","additionalProperties":{"$ref":"#/$defs/thing"}}}}},"$defs":{"address":{"type":"string"},"ref":{"type":"object","required":["ref"],"properties":{"ref":{"$ref":"#/$defs/address"}}},"path":{"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/ref"}]}},"thing":{"type":"object","required":["kind","title","effect"],"properties":{"kind":{"type":"string"},"topic":{"enum":["commerce","storefront"]},"title":{"type":"string"},"effect":{"enum":["at once","with the version","unseen"]},"shows":{"type":"string"},"locale":{"type":"string"},"detail":{"type":"string"},"family":{"type":"object","required":["title","member"],"properties":{"title":{"type":"string"},"member":{"type":"string"},"all":{"type":"object","required":["count","title"],"properties":{"count":{"type":"integer"},"title":{"type":"string"}}}}},"file":{"type":"string"},"list":{"$ref":"#/$defs/address"},"purchase":{"type":"object","properties":{"product":{"type":"string"},"group":{"type":"string"}}},"display":{"type":"object","required":["key","name","place","width","height"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"place":{"type":"integer"},"width":{"type":"integer"},"height":{"type":"integer"}}}}},"value":{"anyOf":[{"type":["null","boolean","number","string"]},{"type":"array","items":{"type":"string"}},{"$ref":"#/$defs/money"},{"type":"object","required":["automatic"],"additionalProperties":false,"properties":{"automatic":{"const":true}}},{"type":"object","required":["day"],"additionalProperties":false,"properties":{"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},{"type":"object","required":["instant"],"additionalProperties":false,"properties":{"instant":{"type":"string"}}},{"type":"object","required":["words"],"additionalProperties":false,"properties":{"words":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["masked","fingerprint"],"additionalProperties":false,"properties":{"masked":{"type":"string"},"fingerprint":{"type":"string"}}},{"type":"object","required":["except"],"additionalProperties":false,"properties":{"except":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"$ref":"#/$defs/file"}}}},{"type":"object","required":["variable","fingerprint"],"additionalProperties":false,"properties":{"variable":{"type":"string"},"fingerprint":{"type":"string"}}}]},"money":{"type":"object","required":["amount"],"additionalProperties":false,"properties":{"amount":{"type":"string"},"currency":{"type":"string"},"automatic":{"const":true}}},"file":{"type":"object","required":["fileName","fileSize","md5"],"properties":{"fileName":{"type":"string"},"fileSize":{"type":"integer"},"md5":{"type":["string","null"]},"path":{"type":"string"},"previewFrameTimeCode":{"type":["string","null"]},"state":{"type":"string"}}},"move":{"type":"object","required":["what","place","entry"],"properties":{"what":{"enum":["added","removed","replaced","moved"]},"place":{"type":"integer","minimum":1},"entry":{"$ref":"#/$defs/file"},"old":{"$ref":"#/$defs/file"},"was":{"type":"integer"},"frame":{"type":"object","required":["before","after"],"properties":{"before":{"type":["string","null"]},"after":{"type":"string"}}}}},"change":{"type":"object","required":["address","field"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"before":{"$ref":"#/$defs/value"},"after":{"$ref":"#/$defs/value"},"during":{"type":"object","required":["start"],"properties":{"start":{"type":"string"},"end":{"type":"string"}}},"moves":{"type":"array","items":{"$ref":"#/$defs/move"}},"from":{"type":"string"},"limit":{"type":"integer"},"room":{"type":"integer"},"secret":{"const":true}}}}};
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

const schema28 = {"type":"object","required":["kind","title","effect"],"properties":{"kind":{"type":"string"},"topic":{"enum":["commerce","storefront"]},"title":{"type":"string"},"effect":{"enum":["at once","with the version","unseen"]},"shows":{"type":"string"},"locale":{"type":"string"},"detail":{"type":"string"},"family":{"type":"object","required":["title","member"],"properties":{"title":{"type":"string"},"member":{"type":"string"},"all":{"type":"object","required":["count","title"],"properties":{"count":{"type":"integer"},"title":{"type":"string"}}}}},"file":{"type":"string"},"list":{"$ref":"#/$defs/address"},"purchase":{"type":"object","properties":{"product":{"type":"string"},"group":{"type":"string"}}},"display":{"type":"object","required":["key","name","place","width","height"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"place":{"type":"integer"},"width":{"type":"integer"},"height":{"type":"integer"}}}}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
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
validate88.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined){
const _errs1 = errors;
if(typeof data.kind !== "string"){
validate88.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate88.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/enum",keyword:"enum",params:{allowedValues: schema28.properties.topic.enum},message:"must be equal to one of the allowed values"}];
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
validate88.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate88.errors = [{instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema28.properties.effect.enum},message:"must be equal to one of the allowed values"}];
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
validate88.errors = [{instancePath:instancePath+"/shows",schemaPath:"#/properties/shows/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate88.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate88.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate88.errors = [{instancePath:instancePath+"/family",schemaPath:"#/properties/family/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data7.title !== undefined){
const _errs15 = errors;
if(typeof data7.title !== "string"){
validate88.errors = [{instancePath:instancePath+"/family/title",schemaPath:"#/properties/family/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate88.errors = [{instancePath:instancePath+"/family/member",schemaPath:"#/properties/family/properties/member/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate88.errors = [{instancePath:instancePath+"/family/all",schemaPath:"#/properties/family/properties/all/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data10.count !== undefined){
let data11 = data10.count;
const _errs21 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate88.errors = [{instancePath:instancePath+"/family/all/count",schemaPath:"#/properties/family/properties/all/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate88.errors = [{instancePath:instancePath+"/family/all/title",schemaPath:"#/properties/family/properties/all/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate88.errors = [{instancePath:instancePath+"/family/all",schemaPath:"#/properties/family/properties/all/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate88.errors = [{instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate88.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.purchase !== undefined){
let data15 = data.purchase;
const _errs28 = errors;
if(errors === _errs28){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.product !== undefined){
const _errs30 = errors;
if(typeof data15.product !== "string"){
validate88.errors = [{instancePath:instancePath+"/purchase/product",schemaPath:"#/properties/purchase/properties/product/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data15.group !== undefined){
const _errs32 = errors;
if(typeof data15.group !== "string"){
validate88.errors = [{instancePath:instancePath+"/purchase/group",schemaPath:"#/properties/purchase/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/purchase",schemaPath:"#/properties/purchase/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display !== undefined){
let data18 = data.display;
const _errs34 = errors;
if(errors === _errs34){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing3;
if((((((data18.key === undefined) && (missing3 = "key")) || ((data18.name === undefined) && (missing3 = "name"))) || ((data18.place === undefined) && (missing3 = "place"))) || ((data18.width === undefined) && (missing3 = "width"))) || ((data18.height === undefined) && (missing3 = "height"))){
validate88.errors = [{instancePath:instancePath+"/display",schemaPath:"#/properties/display/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data18.key !== undefined){
const _errs36 = errors;
if(typeof data18.key !== "string"){
validate88.errors = [{instancePath:instancePath+"/display/key",schemaPath:"#/properties/display/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.name !== undefined){
const _errs38 = errors;
if(typeof data18.name !== "string"){
validate88.errors = [{instancePath:instancePath+"/display/name",schemaPath:"#/properties/display/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.place !== undefined){
let data21 = data18.place;
const _errs40 = errors;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
validate88.errors = [{instancePath:instancePath+"/display/place",schemaPath:"#/properties/display/properties/place/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.width !== undefined){
let data22 = data18.width;
const _errs42 = errors;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
validate88.errors = [{instancePath:instancePath+"/display/width",schemaPath:"#/properties/display/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs42 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data18.height !== undefined){
let data23 = data18.height;
const _errs44 = errors;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
validate88.errors = [{instancePath:instancePath+"/display/height",schemaPath:"#/properties/display/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs44 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/display",schemaPath:"#/properties/display/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs34 === errors;
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
else {
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":{"kind":true,"topic":true,"title":true,"effect":true,"shows":true,"locale":true,"detail":true,"family":true,"file":true,"list":true,"purchase":true,"display":true},"dynamicProps":false,"dynamicItems":false};


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
if(data24.apart !== undefined){
let data34 = data24.apart;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data34)){
var valid11 = true;
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
const _errs62 = errors;
if(!(validate54(data34[i5], {instancePath:instancePath+"/operations/" + i3+"/apart/" + i5,parentData:data34,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid11 = _errs62 === errors;
if(!valid11){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/apart",schemaPath:"#/properties/operations/items/properties/apart/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs60 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.public !== undefined){
const _errs63 = errors;
if(true !== data24.public){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/public",schemaPath:"#/properties/operations/items/properties/public/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid9 = _errs63 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.unlocks !== undefined){
let data37 = data24.unlocks;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data37)){
var valid12 = true;
const len6 = data37.length;
for(let i6=0; i6<len6; i6++){
const _errs66 = errors;
if(typeof data37[i6] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/unlocks/" + i6,schemaPath:"#/properties/operations/items/properties/unlocks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs66 === errors;
if(!valid12){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/unlocks",schemaPath:"#/properties/operations/items/properties/unlocks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs64 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.patience !== undefined){
let data39 = data24.patience;
const _errs68 = errors;
if(errors === _errs68){
if(Array.isArray(data39)){
var valid13 = true;
const len7 = data39.length;
for(let i7=0; i7<len7; i7++){
const _errs70 = errors;
if(typeof data39[i7] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/patience/" + i7,schemaPath:"#/properties/operations/items/properties/patience/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs70 === errors;
if(!valid13){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/patience",schemaPath:"#/properties/operations/items/properties/patience/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs68 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.file !== undefined){
let data41 = data24.file;
const _errs72 = errors;
if(errors === _errs72){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing6;
if((((data41.path === undefined) && (missing6 = "path")) || ((data41.bytes === undefined) && (missing6 = "bytes"))) || ((data41.md5 === undefined) && (missing6 = "md5"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/file",schemaPath:"#/properties/operations/items/properties/file/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data41.path !== undefined){
const _errs74 = errors;
if(typeof data41.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/file/path",schemaPath:"#/properties/operations/items/properties/file/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs74 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data41.bytes !== undefined){
let data43 = data41.bytes;
const _errs76 = errors;
if(!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/file/bytes",schemaPath:"#/properties/operations/items/properties/file/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs76 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data41.md5 !== undefined){
const _errs78 = errors;
if(typeof data41.md5 !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/file/md5",schemaPath:"#/properties/operations/items/properties/file/properties/md5/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs78 === errors;
}
else {
var valid14 = true;
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
var valid9 = _errs72 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.siblings !== undefined){
const _errs80 = errors;
if(!(validate69(data24.siblings, {instancePath:instancePath+"/operations/" + i3+"/siblings",parentData:data24,parentDataProperty:"siblings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid9 = _errs80 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.alone !== undefined){
const _errs81 = errors;
if(true !== data24.alone){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/alone",schemaPath:"#/properties/operations/items/properties/alone/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid9 = _errs81 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.unchecked !== undefined){
const _errs82 = errors;
if(true !== data24.unchecked){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/unchecked",schemaPath:"#/properties/operations/items/properties/unchecked/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid9 = _errs82 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.shown !== undefined){
let data48 = data24.shown;
const _errs83 = errors;
if(errors === _errs83){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing7;
if(((data48.path === undefined) && (missing7 = "path")) || ((data48.query === undefined) && (missing7 = "query"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/shown",schemaPath:"#/properties/operations/items/properties/shown/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data48.path !== undefined){
const _errs85 = errors;
if(!(validate69(data48.path, {instancePath:instancePath+"/operations/" + i3+"/shown/path",parentData:data48,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid15 = _errs85 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data48.query !== undefined){
let data50 = data48.query;
const _errs86 = errors;
if(!(data50 && typeof data50 == "object" && !Array.isArray(data50))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/shown/query",schemaPath:"#/properties/operations/items/properties/shown/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid15 = _errs86 === errors;
}
else {
var valid15 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/shown",schemaPath:"#/properties/operations/items/properties/shown/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs83 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.resume !== undefined){
const _errs88 = errors;
if(!(validate70(data24.resume, {instancePath:instancePath+"/operations/" + i3+"/resume",parentData:data24,parentDataProperty:"resume",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid9 = _errs88 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.evidence !== undefined){
let data52 = data24.evidence;
const _errs89 = errors;
if(errors === _errs89){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing8;
if((((data52.path === undefined) && (missing8 = "path")) || ((data52.attribute === undefined) && (missing8 = "attribute"))) || ((data52.is === undefined) && (missing8 = "is"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/evidence",schemaPath:"#/properties/operations/items/properties/evidence/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
if(data52.path !== undefined){
const _errs91 = errors;
if(!(validate69(data52.path, {instancePath:instancePath+"/operations/" + i3+"/evidence/path",parentData:data52,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid16 = _errs91 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data52.attribute !== undefined){
const _errs92 = errors;
if(typeof data52.attribute !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/evidence/attribute",schemaPath:"#/properties/operations/items/properties/evidence/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs92 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data52.is !== undefined){
let data55 = data52.is;
const _errs94 = errors;
if(errors === _errs94){
if(Array.isArray(data55)){
var valid17 = true;
const len8 = data55.length;
for(let i8=0; i8<len8; i8++){
let data56 = data55[i8];
const _errs96 = errors;
if((typeof data56 !== "string") && (typeof data56 !== "boolean")){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/evidence/is/" + i8,schemaPath:"#/properties/operations/items/properties/evidence/properties/is/items/type",keyword:"type",params:{type: schema19.properties.operations.items.properties.evidence.properties.is.items.type},message:"must be string,boolean"}];
return false;
}
var valid17 = _errs96 === errors;
if(!valid17){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/evidence/is",schemaPath:"#/properties/operations/items/properties/evidence/properties/is/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs94 === errors;
}
else {
var valid16 = true;
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
var valid9 = _errs89 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.recheck !== undefined){
let data57 = data24.recheck;
const _errs98 = errors;
if(errors === _errs98){
if(Array.isArray(data57)){
var valid18 = true;
const len9 = data57.length;
for(let i9=0; i9<len9; i9++){
const _errs100 = errors;
if(typeof data57[i9] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/recheck/" + i9,schemaPath:"#/properties/operations/items/properties/recheck/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs100 === errors;
if(!valid18){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/recheck",schemaPath:"#/properties/operations/items/properties/recheck/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs98 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.until !== undefined){
let data59 = data24.until;
const _errs102 = errors;
if(errors === _errs102){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing9;
if(((data59.attribute === undefined) && (missing9 = "attribute")) || ((data59.is === undefined) && (missing9 = "is"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until",schemaPath:"#/properties/operations/items/properties/until/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
if(data59.attribute !== undefined){
const _errs104 = errors;
if(typeof data59.attribute !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until/attribute",schemaPath:"#/properties/operations/items/properties/until/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs104 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data59.is !== undefined){
let data61 = data59.is;
const _errs106 = errors;
if(errors === _errs106){
if(Array.isArray(data61)){
var valid20 = true;
const len10 = data61.length;
for(let i10=0; i10<len10; i10++){
const _errs108 = errors;
if(typeof data61[i10] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until/is/" + i10,schemaPath:"#/properties/operations/items/properties/until/properties/is/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs108 === errors;
if(!valid20){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until/is",schemaPath:"#/properties/operations/items/properties/until/properties/is/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid19 = _errs106 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data59.fails !== undefined){
let data63 = data59.fails;
const _errs110 = errors;
if(errors === _errs110){
if(Array.isArray(data63)){
var valid21 = true;
const len11 = data63.length;
for(let i11=0; i11<len11; i11++){
const _errs112 = errors;
if(typeof data63[i11] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until/fails/" + i11,schemaPath:"#/properties/operations/items/properties/until/properties/fails/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs112 === errors;
if(!valid21){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until/fails",schemaPath:"#/properties/operations/items/properties/until/properties/fails/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid19 = _errs110 === errors;
}
else {
var valid19 = true;
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
var valid9 = _errs102 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.seconds !== undefined){
let data65 = data24.seconds;
const _errs114 = errors;
if(!((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65)))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/seconds",schemaPath:"#/properties/operations/items/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid9 = _errs114 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.reveals !== undefined){
let data66 = data24.reveals;
const _errs116 = errors;
if(errors === _errs116){
if(Array.isArray(data66)){
var valid22 = true;
const len12 = data66.length;
for(let i12=0; i12<len12; i12++){
const _errs118 = errors;
if(typeof data66[i12] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/reveals/" + i12,schemaPath:"#/properties/operations/items/properties/reveals/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs118 === errors;
if(!valid22){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/reveals",schemaPath:"#/properties/operations/items/properties/reveals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs116 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.mutex !== undefined){
const _errs120 = errors;
if(typeof data24.mutex !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/mutex",schemaPath:"#/properties/operations/items/properties/mutex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs120 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.gates !== undefined){
let data69 = data24.gates;
const _errs122 = errors;
if(errors === _errs122){
if(Array.isArray(data69)){
var valid23 = true;
const len13 = data69.length;
for(let i13=0; i13<len13; i13++){
let data70 = data69[i13];
const _errs124 = errors;
if(errors === _errs124){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing10;
if(((data70.name === undefined) && (missing10 = "name")) || ((data70.reason === undefined) && (missing10 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/gates/" + i13,schemaPath:"#/properties/operations/items/properties/gates/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
if(data70.name !== undefined){
const _errs126 = errors;
if(typeof data70.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/gates/" + i13+"/name",schemaPath:"#/properties/operations/items/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs126 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data70.reason !== undefined){
const _errs128 = errors;
if(typeof data70.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/gates/" + i13+"/reason",schemaPath:"#/properties/operations/items/properties/gates/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs128 === errors;
}
else {
var valid24 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/gates/" + i13,schemaPath:"#/properties/operations/items/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid23 = _errs124 === errors;
if(!valid23){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/gates",schemaPath:"#/properties/operations/items/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs122 === errors;
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
let data73 = data.expects;
const _errs130 = errors;
if(errors === _errs130){
if(Array.isArray(data73)){
var valid25 = true;
const len14 = data73.length;
for(let i14=0; i14<len14; i14++){
let data74 = data73[i14];
const _errs132 = errors;
if(errors === _errs132){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing11;
if((((data74.address === undefined) && (missing11 = "address")) || ((data74.field === undefined) && (missing11 = "field"))) || ((data74.value === undefined) && (missing11 = "value"))){
validate52.errors = [{instancePath:instancePath+"/expects/" + i14,schemaPath:"#/properties/expects/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
if(data74.address !== undefined){
const _errs134 = errors;
if(!(validate54(data74.address, {instancePath:instancePath+"/expects/" + i14+"/address",parentData:data74,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid26 = _errs134 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data74.field !== undefined){
const _errs135 = errors;
if(typeof data74.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/expects/" + i14+"/field",schemaPath:"#/properties/expects/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs135 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data74.value !== undefined){
const _errs137 = errors;
if(!(validate56(data74.value, {instancePath:instancePath+"/expects/" + i14+"/value",parentData:data74,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid26 = _errs137 === errors;
}
else {
var valid26 = true;
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
var valid25 = _errs132 === errors;
if(!valid25){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/expects",schemaPath:"#/properties/expects/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs130 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked !== undefined){
let data78 = data.blocked;
const _errs138 = errors;
if(errors === _errs138){
if(Array.isArray(data78)){
var valid27 = true;
const len15 = data78.length;
for(let i15=0; i15<len15; i15++){
let data79 = data78[i15];
const _errs140 = errors;
if(errors === _errs140){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
let missing12;
if(((data79.address === undefined) && (missing12 = "address")) || ((data79.reason === undefined) && (missing12 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i15,schemaPath:"#/properties/blocked/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
if(data79.address !== undefined){
const _errs142 = errors;
if(!(validate54(data79.address, {instancePath:instancePath+"/blocked/" + i15+"/address",parentData:data79,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid28 = _errs142 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data79.kind !== undefined){
const _errs143 = errors;
if(typeof data79.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i15+"/kind",schemaPath:"#/properties/blocked/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs143 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data79.field !== undefined){
const _errs145 = errors;
if(typeof data79.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i15+"/field",schemaPath:"#/properties/blocked/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs145 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data79.reason !== undefined){
const _errs147 = errors;
if(typeof data79.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i15+"/reason",schemaPath:"#/properties/blocked/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs147 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data79.from !== undefined){
const _errs149 = errors;
if(typeof data79.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i15+"/from",schemaPath:"#/properties/blocked/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs149 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data79.fix !== undefined){
const _errs151 = errors;
if(typeof data79.fix !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i15+"/fix",schemaPath:"#/properties/blocked/items/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs151 === errors;
}
else {
var valid28 = true;
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
var valid27 = _errs140 === errors;
if(!valid27){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs138 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data86 = data.notes;
const _errs153 = errors;
if(errors === _errs153){
if(Array.isArray(data86)){
var valid29 = true;
const len16 = data86.length;
for(let i16=0; i16<len16; i16++){
let data87 = data86[i16];
const _errs155 = errors;
if(errors === _errs155){
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing13;
if(((data87.address === undefined) && (missing13 = "address")) || ((data87.message === undefined) && (missing13 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notes/" + i16,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
if(data87.address !== undefined){
const _errs157 = errors;
if(!(validate54(data87.address, {instancePath:instancePath+"/notes/" + i16+"/address",parentData:data87,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid30 = _errs157 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data87.message !== undefined){
const _errs158 = errors;
if(typeof data87.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notes/" + i16+"/message",schemaPath:"#/properties/notes/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs158 === errors;
}
else {
var valid30 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notes/" + i16,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs155 === errors;
if(!valid29){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs153 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tables !== undefined){
let data90 = data.tables;
const _errs160 = errors;
if(errors === _errs160){
if(Array.isArray(data90)){
var valid31 = true;
const len17 = data90.length;
for(let i17=0; i17<len17; i17++){
let data91 = data90[i17];
const _errs162 = errors;
if(errors === _errs162){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing14;
if(((((data91.address === undefined) && (missing14 = "address")) || ((data91.title === undefined) && (missing14 = "title"))) || ((data91.columns === undefined) && (missing14 = "columns"))) || ((data91.rows === undefined) && (missing14 = "rows"))){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
if(data91.address !== undefined){
const _errs164 = errors;
if(!(validate54(data91.address, {instancePath:instancePath+"/tables/" + i17+"/address",parentData:data91,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid32 = _errs164 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data91.title !== undefined){
const _errs165 = errors;
if(typeof data91.title !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/title",schemaPath:"#/properties/tables/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs165 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data91.columns !== undefined){
let data94 = data91.columns;
const _errs167 = errors;
if(errors === _errs167){
if(Array.isArray(data94)){
var valid33 = true;
const len18 = data94.length;
for(let i18=0; i18<len18; i18++){
let data95 = data94[i18];
const _errs169 = errors;
if(errors === _errs169){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing15;
if((data95.name === undefined) && (missing15 = "name")){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/columns/" + i18,schemaPath:"#/properties/tables/items/properties/columns/items/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
if(data95.name !== undefined){
const _errs171 = errors;
if(typeof data95.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/columns/" + i18+"/name",schemaPath:"#/properties/tables/items/properties/columns/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs171 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data95.align !== undefined){
const _errs173 = errors;
if("right" !== data95.align){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/columns/" + i18+"/align",schemaPath:"#/properties/tables/items/properties/columns/items/properties/align/const",keyword:"const",params:{allowedValue: "right"},message:"must be equal to constant"}];
return false;
}
var valid34 = _errs173 === errors;
}
else {
var valid34 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/columns/" + i18,schemaPath:"#/properties/tables/items/properties/columns/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs169 === errors;
if(!valid33){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/columns",schemaPath:"#/properties/tables/items/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid32 = _errs167 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data91.rows !== undefined){
let data98 = data91.rows;
const _errs174 = errors;
if(errors === _errs174){
if(Array.isArray(data98)){
var valid35 = true;
const len19 = data98.length;
for(let i19=0; i19<len19; i19++){
let data99 = data98[i19];
const _errs176 = errors;
if(errors === _errs176){
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
let missing16;
if((data99.cells === undefined) && (missing16 = "cells")){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19,schemaPath:"#/properties/tables/items/properties/rows/items/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
if(data99.cells !== undefined){
let data100 = data99.cells;
const _errs178 = errors;
if(errors === _errs178){
if(Array.isArray(data100)){
var valid37 = true;
const len20 = data100.length;
for(let i20=0; i20<len20; i20++){
let data101 = data100[i20];
const _errs180 = errors;
const _errs181 = errors;
let valid38 = false;
const _errs182 = errors;
if(typeof data101 !== "string"){
const err0 = {instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/cells/" + i20,schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs182 === errors;
valid38 = valid38 || _valid0;
const _errs184 = errors;
if(!(validate57(data101, {instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/cells/" + i20,parentData:data100,parentDataProperty:i20,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs184 === errors;
valid38 = valid38 || _valid0;
if(_valid0){
var props1 = true;
}
const _errs185 = errors;
if(errors === _errs185){
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing17;
if((data101.percent === undefined) && (missing17 = "percent")){
const err1 = {instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/cells/" + i20,schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf/2/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data101.percent !== undefined){
let data102 = data101.percent;
if((!(typeof data102 == "number")) && (data102 !== null)){
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
var _valid0 = _errs185 === errors;
valid38 = valid38 || _valid0;
if(_valid0){
if(props1 !== true){
props1 = props1 || {};
props1.percent = true;
}
}
if(!valid38){
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
errors = _errs181;
if(vErrors !== null){
if(_errs181){
vErrors.length = _errs181;
}
else {
vErrors = null;
}
}
}
var valid37 = _errs180 === errors;
if(!valid37){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/cells",schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid36 = _errs178 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data99.outlier !== undefined){
const _errs189 = errors;
if(true !== data99.outlier){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/outlier",schemaPath:"#/properties/tables/items/properties/rows/items/properties/outlier/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid36 = _errs189 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data99.leads !== undefined){
const _errs190 = errors;
if(true !== data99.leads){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/leads",schemaPath:"#/properties/tables/items/properties/rows/items/properties/leads/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid36 = _errs190 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data99.says !== undefined){
let data105 = data99.says;
const _errs191 = errors;
if(errors === _errs191){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
let missing18;
if(((data105.address === undefined) && (missing18 = "address")) || ((data105.field === undefined) && (missing18 = "field"))){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/says",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
if(data105.address !== undefined){
const _errs193 = errors;
if(!(validate54(data105.address, {instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/says/address",parentData:data105,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid40 = _errs193 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data105.field !== undefined){
const _errs194 = errors;
if(typeof data105.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/says/field",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs194 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data105.during !== undefined){
let data108 = data105.during;
const _errs196 = errors;
if(errors === _errs196){
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
let missing19;
if((data108.start === undefined) && (missing19 = "start")){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/says/during",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/properties/during/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
if(data108.start !== undefined){
const _errs198 = errors;
if(typeof data108.start !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/says/during/start",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/properties/during/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid41 = _errs198 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data108.end !== undefined){
const _errs200 = errors;
if(typeof data108.end !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/says/during/end",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/properties/during/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid41 = _errs200 === errors;
}
else {
var valid41 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows/" + i19+"/says/during",schemaPath:"#/properties/tables/items/properties/rows/items/properties/says/properties/during/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs196 === errors;
}
else {
var valid40 = true;
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
var valid36 = _errs191 === errors;
}
else {
var valid36 = true;
}
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
var valid35 = _errs176 === errors;
if(!valid35){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i17+"/rows",schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid32 = _errs174 === errors;
}
else {
var valid32 = true;
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
var valid31 = _errs162 === errors;
if(!valid31){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs160 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data111 = data.gates;
const _errs202 = errors;
if(errors === _errs202){
if(Array.isArray(data111)){
var valid42 = true;
const len21 = data111.length;
for(let i21=0; i21<len21; i21++){
let data112 = data111[i21];
const _errs204 = errors;
if(errors === _errs204){
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
let missing20;
if((((data112.name === undefined) && (missing20 = "name")) || ((data112.open === undefined) && (missing20 = "open"))) || ((data112.reasons === undefined) && (missing20 = "reasons"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i21,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
if(data112.name !== undefined){
const _errs206 = errors;
if(typeof data112.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i21+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid43 = _errs206 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data112.open !== undefined){
const _errs208 = errors;
if(typeof data112.open !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i21+"/open",schemaPath:"#/properties/gates/items/properties/open/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid43 = _errs208 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data112.reasons !== undefined){
let data115 = data112.reasons;
const _errs210 = errors;
if(errors === _errs210){
if(Array.isArray(data115)){
var valid44 = true;
const len22 = data115.length;
for(let i22=0; i22<len22; i22++){
let data116 = data115[i22];
const _errs212 = errors;
if(errors === _errs212){
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
let missing21;
if(((data116.address === undefined) && (missing21 = "address")) || ((data116.reason === undefined) && (missing21 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i21+"/reasons/" + i22,schemaPath:"#/properties/gates/items/properties/reasons/items/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
if(data116.address !== undefined){
const _errs214 = errors;
if(!(validate54(data116.address, {instancePath:instancePath+"/gates/" + i21+"/reasons/" + i22+"/address",parentData:data116,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid45 = _errs214 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data116.reason !== undefined){
const _errs215 = errors;
if(typeof data116.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i21+"/reasons/" + i22+"/reason",schemaPath:"#/properties/gates/items/properties/reasons/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs215 === errors;
}
else {
var valid45 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i21+"/reasons/" + i22,schemaPath:"#/properties/gates/items/properties/reasons/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid44 = _errs212 === errors;
if(!valid44){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i21+"/reasons",schemaPath:"#/properties/gates/items/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid43 = _errs210 === errors;
}
else {
var valid43 = true;
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
var valid42 = _errs204 === errors;
if(!valid42){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs202 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.things !== undefined){
let data119 = data.things;
const _errs217 = errors;
if(errors === _errs217){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key0 in data119){
const _errs220 = errors;
if(!(validate88(data119[key0], {instancePath:instancePath+"/things/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data119,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
var valid46 = _errs220 === errors;
if(!valid46){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/things",schemaPath:"#/properties/things/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs217 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.milestones !== undefined){
let data121 = data.milestones;
const _errs221 = errors;
if(errors === _errs221){
if(Array.isArray(data121)){
var valid47 = true;
const len23 = data121.length;
for(let i23=0; i23<len23; i23++){
let data122 = data121[i23];
const _errs223 = errors;
if(errors === _errs223){
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing22;
if((((data122.kind === undefined) && (missing22 = "kind")) || ((data122.done === undefined) && (missing22 = "done"))) || ((data122.uncertain === undefined) && (missing22 = "uncertain"))){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i23,schemaPath:"#/properties/milestones/items/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
if(data122.kind !== undefined){
const _errs225 = errors;
if(typeof data122.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i23+"/kind",schemaPath:"#/properties/milestones/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid48 = _errs225 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data122.done !== undefined){
const _errs227 = errors;
if(typeof data122.done !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i23+"/done",schemaPath:"#/properties/milestones/items/properties/done/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid48 = _errs227 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data122.uncertain !== undefined){
const _errs229 = errors;
if(typeof data122.uncertain !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i23+"/uncertain",schemaPath:"#/properties/milestones/items/properties/uncertain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid48 = _errs229 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data122.missed !== undefined){
const _errs231 = errors;
if(typeof data122.missed !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i23+"/missed",schemaPath:"#/properties/milestones/items/properties/missed/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid48 = _errs231 === errors;
}
else {
var valid48 = true;
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
var valid47 = _errs223 === errors;
if(!valid47){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs221 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs233 = errors;
if(typeof data.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs233 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.present !== undefined){
let data128 = data.present;
const _errs235 = errors;
if(errors === _errs235){
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing23;
if((((data128.values === undefined) && (missing23 = "values")) || ((data128.lists === undefined) && (missing23 = "lists"))) || ((data128.things === undefined) && (missing23 = "things"))){
validate52.errors = [{instancePath:instancePath+"/present",schemaPath:"#/properties/present/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
if(data128.values !== undefined){
let data129 = data128.values;
const _errs237 = errors;
if(errors === _errs237){
if(Array.isArray(data129)){
var valid50 = true;
const len24 = data129.length;
for(let i24=0; i24<len24; i24++){
let data130 = data129[i24];
const _errs239 = errors;
if(errors === _errs239){
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
let missing24;
if((((data130.address === undefined) && (missing24 = "address")) || ((data130.field === undefined) && (missing24 = "field"))) || ((data130.value === undefined) && (missing24 = "value"))){
validate52.errors = [{instancePath:instancePath+"/present/values/" + i24,schemaPath:"#/properties/present/properties/values/items/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"}];
return false;
}
else {
if(data130.address !== undefined){
const _errs241 = errors;
if(!(validate54(data130.address, {instancePath:instancePath+"/present/values/" + i24+"/address",parentData:data130,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid51 = _errs241 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data130.field !== undefined){
const _errs242 = errors;
if(typeof data130.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/present/values/" + i24+"/field",schemaPath:"#/properties/present/properties/values/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid51 = _errs242 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data130.value !== undefined){
const _errs244 = errors;
if(!(validate56(data130.value, {instancePath:instancePath+"/present/values/" + i24+"/value",parentData:data130,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid51 = _errs244 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data130.room !== undefined){
let data134 = data130.room;
const _errs245 = errors;
if(!((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134)))){
validate52.errors = [{instancePath:instancePath+"/present/values/" + i24+"/room",schemaPath:"#/properties/present/properties/values/items/properties/room/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid51 = _errs245 === errors;
}
else {
var valid51 = true;
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
var valid50 = _errs239 === errors;
if(!valid50){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/values",schemaPath:"#/properties/present/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid49 = _errs237 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data128.lists !== undefined){
let data135 = data128.lists;
const _errs247 = errors;
if(errors === _errs247){
if(Array.isArray(data135)){
var valid52 = true;
const len25 = data135.length;
for(let i25=0; i25<len25; i25++){
let data136 = data135[i25];
const _errs249 = errors;
if(errors === _errs249){
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
let missing25;
if(((data136.address === undefined) && (missing25 = "address")) || ((data136.files === undefined) && (missing25 = "files"))){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25,schemaPath:"#/properties/present/properties/lists/items/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"}];
return false;
}
else {
if(data136.address !== undefined){
const _errs251 = errors;
if(!(validate54(data136.address, {instancePath:instancePath+"/present/lists/" + i25+"/address",parentData:data136,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid53 = _errs251 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data136.files !== undefined){
let data138 = data136.files;
const _errs252 = errors;
if(errors === _errs252){
if(Array.isArray(data138)){
var valid54 = true;
const len26 = data138.length;
for(let i26=0; i26<len26; i26++){
let data139 = data138[i26];
const _errs254 = errors;
if(errors === _errs254){
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
let missing26;
if((data139.fileName === undefined) && (missing26 = "fileName")){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files/" + i26,schemaPath:"#/properties/present/properties/lists/items/properties/files/items/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"}];
return false;
}
else {
if(data139.fileName !== undefined){
const _errs256 = errors;
if(typeof data139.fileName !== "string"){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files/" + i26+"/fileName",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/fileName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs256 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data139.path !== undefined){
const _errs258 = errors;
if(typeof data139.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files/" + i26+"/path",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid55 = _errs258 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data139.image !== undefined){
let data142 = data139.image;
const _errs260 = errors;
if(errors === _errs260){
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
let missing27;
if((((data142.templateUrl === undefined) && (missing27 = "templateUrl")) || ((data142.width === undefined) && (missing27 = "width"))) || ((data142.height === undefined) && (missing27 = "height"))){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files/" + i26+"/image",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/image/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"}];
return false;
}
else {
if(data142.templateUrl !== undefined){
const _errs262 = errors;
if(typeof data142.templateUrl !== "string"){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files/" + i26+"/image/templateUrl",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/image/properties/templateUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid56 = _errs262 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data142.width !== undefined){
let data144 = data142.width;
const _errs264 = errors;
if(!((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144)))){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files/" + i26+"/image/width",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/image/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid56 = _errs264 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data142.height !== undefined){
let data145 = data142.height;
const _errs266 = errors;
if(!((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145)))){
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files/" + i26+"/image/height",schemaPath:"#/properties/present/properties/lists/items/properties/files/items/properties/image/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid56 = _errs266 === errors;
}
else {
var valid56 = true;
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
var valid55 = _errs260 === errors;
}
else {
var valid55 = true;
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
var valid54 = _errs254 === errors;
if(!valid54){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25+"/files",schemaPath:"#/properties/present/properties/lists/items/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid53 = _errs252 === errors;
}
else {
var valid53 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/lists/" + i25,schemaPath:"#/properties/present/properties/lists/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid52 = _errs249 === errors;
if(!valid52){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/lists",schemaPath:"#/properties/present/properties/lists/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid49 = _errs247 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data128.things !== undefined){
let data146 = data128.things;
const _errs268 = errors;
if(errors === _errs268){
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key1 in data146){
const _errs271 = errors;
if(!(validate88(data146[key1], {instancePath:instancePath+"/present/things/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data146,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
var valid57 = _errs271 === errors;
if(!valid57){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/present/things",schemaPath:"#/properties/present/properties/things/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid49 = _errs268 === errors;
}
else {
var valid49 = true;
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
var valid0 = _errs235 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.translations !== undefined){
let data148 = data.translations;
const _errs272 = errors;
if(errors === _errs272){
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
let missing28;
if(((data148.source === undefined) && (missing28 = "source")) || ((data148.languages === undefined) && (missing28 = "languages"))){
validate52.errors = [{instancePath:instancePath+"/translations",schemaPath:"#/properties/translations/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"}];
return false;
}
else {
if(data148.source !== undefined){
const _errs274 = errors;
if(typeof data148.source !== "string"){
validate52.errors = [{instancePath:instancePath+"/translations/source",schemaPath:"#/properties/translations/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid58 = _errs274 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data148.languages !== undefined){
let data150 = data148.languages;
const _errs276 = errors;
if(errors === _errs276){
if(Array.isArray(data150)){
var valid59 = true;
const len27 = data150.length;
for(let i27=0; i27<len27; i27++){
let data151 = data150[i27];
const _errs278 = errors;
if(errors === _errs278){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
let missing29;
if(((data151.locale === undefined) && (missing29 = "locale")) || ((data151.texts === undefined) && (missing29 = "texts"))){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27,schemaPath:"#/properties/translations/properties/languages/items/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"}];
return false;
}
else {
if(data151.locale !== undefined){
const _errs280 = errors;
if(typeof data151.locale !== "string"){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27+"/locale",schemaPath:"#/properties/translations/properties/languages/items/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid60 = _errs280 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data151.texts !== undefined){
let data153 = data151.texts;
const _errs282 = errors;
if(errors === _errs282){
if(Array.isArray(data153)){
var valid61 = true;
const len28 = data153.length;
for(let i28=0; i28<len28; i28++){
let data154 = data153[i28];
const _errs284 = errors;
if(errors === _errs284){
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
let missing30;
if(((data154.field === undefined) && (missing30 = "field")) || ((data154.state === undefined) && (missing30 = "state"))){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27+"/texts/" + i28,schemaPath:"#/properties/translations/properties/languages/items/properties/texts/items/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"}];
return false;
}
else {
if(data154.field !== undefined){
const _errs286 = errors;
if(typeof data154.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27+"/texts/" + i28+"/field",schemaPath:"#/properties/translations/properties/languages/items/properties/texts/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid62 = _errs286 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data154.state !== undefined){
let data156 = data154.state;
const _errs288 = errors;
if(!((((data156 === "translated") || (data156 === "missing")) || (data156 === "same")) || (data156 === "outdated"))){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27+"/texts/" + i28+"/state",schemaPath:"#/properties/translations/properties/languages/items/properties/texts/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.translations.properties.languages.items.properties.texts.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid62 = _errs288 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data154.as !== undefined){
const _errs289 = errors;
if(typeof data154.as !== "string"){
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27+"/texts/" + i28+"/as",schemaPath:"#/properties/translations/properties/languages/items/properties/texts/items/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid62 = _errs289 === errors;
}
else {
var valid62 = true;
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
var valid61 = _errs284 === errors;
if(!valid61){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27+"/texts",schemaPath:"#/properties/translations/properties/languages/items/properties/texts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid60 = _errs282 === errors;
}
else {
var valid60 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/translations/languages/" + i27,schemaPath:"#/properties/translations/properties/languages/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid59 = _errs278 === errors;
if(!valid59){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/translations/languages",schemaPath:"#/properties/translations/properties/languages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid58 = _errs276 === errors;
}
else {
var valid58 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/translations",schemaPath:"#/properties/translations/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs272 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data158 = data.notices;
const _errs291 = errors;
if(errors === _errs291){
if(Array.isArray(data158)){
var valid63 = true;
const len29 = data158.length;
for(let i29=0; i29<len29; i29++){
let data159 = data158[i29];
const _errs293 = errors;
if(errors === _errs293){
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
let missing31;
if(((data159.name === undefined) && (missing31 = "name")) || ((data159.message === undefined) && (missing31 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notices/" + i29,schemaPath:"#/properties/notices/items/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"}];
return false;
}
else {
if(data159.name !== undefined){
const _errs295 = errors;
if(typeof data159.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i29+"/name",schemaPath:"#/properties/notices/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs295 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data159.message !== undefined){
const _errs297 = errors;
if(typeof data159.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i29+"/message",schemaPath:"#/properties/notices/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs297 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data159.date !== undefined){
const _errs299 = errors;
if(typeof data159.date !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i29+"/date",schemaPath:"#/properties/notices/items/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs299 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data159.source !== undefined){
const _errs301 = errors;
if(typeof data159.source !== "string"){
validate52.errors = [{instancePath:instancePath+"/notices/" + i29+"/source",schemaPath:"#/properties/notices/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid64 = _errs301 === errors;
}
else {
var valid64 = true;
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
var valid63 = _errs293 === errors;
if(!valid63){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs291 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined){
const _errs303 = errors;
if(typeof data.server !== "string"){
validate52.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs303 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestsNeeded !== undefined){
let data165 = data.requestsNeeded;
const _errs305 = errors;
if(!((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165)))){
validate52.errors = [{instancePath:instancePath+"/requestsNeeded",schemaPath:"#/properties/requestsNeeded/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs305){
if(typeof data165 == "number"){
if(data165 < 0 || isNaN(data165)){
validate52.errors = [{instancePath:instancePath+"/requestsNeeded",schemaPath:"#/properties/requestsNeeded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs305 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data166 = data.base;
const _errs307 = errors;
if(errors === _errs307){
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
let missing32;
if(((((((data166.ref === undefined) && (missing32 = "ref")) || ((data166.commit === undefined) && (missing32 = "commit"))) || ((data166.changes === undefined) && (missing32 = "changes"))) || ((data166.pending === undefined) && (missing32 = "pending"))) || ((data166.withdrawn === undefined) && (missing32 = "withdrawn"))) || ((data166.things === undefined) && (missing32 = "things"))){
validate52.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"}];
return false;
}
else {
if(data166.ref !== undefined){
const _errs309 = errors;
if(typeof data166.ref !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/ref",schemaPath:"#/properties/base/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid65 = _errs309 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data166.commit !== undefined){
const _errs311 = errors;
if(typeof data166.commit !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/commit",schemaPath:"#/properties/base/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid65 = _errs311 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data166.problem !== undefined){
const _errs313 = errors;
if(typeof data166.problem !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/problem",schemaPath:"#/properties/base/properties/problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid65 = _errs313 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data166.changes !== undefined){
let data170 = data166.changes;
const _errs315 = errors;
if(errors === _errs315){
if(Array.isArray(data170)){
var valid66 = true;
const len30 = data170.length;
for(let i30=0; i30<len30; i30++){
let data171 = data170[i30];
const _errs317 = errors;
if(errors === _errs317){
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
let missing33;
if((((data171.address === undefined) && (missing33 = "address")) || ((data171.field === undefined) && (missing33 = "field"))) || ((data171.origin === undefined) && (missing33 = "origin"))){
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i30,schemaPath:"#/properties/base/properties/changes/items/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"}];
return false;
}
else {
if(data171.address !== undefined){
const _errs319 = errors;
if(!(validate54(data171.address, {instancePath:instancePath+"/base/changes/" + i30+"/address",parentData:data171,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid67 = _errs319 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data171.field !== undefined){
const _errs320 = errors;
if(typeof data171.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i30+"/field",schemaPath:"#/properties/base/properties/changes/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid67 = _errs320 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data171.during !== undefined){
let data174 = data171.during;
const _errs322 = errors;
if(errors === _errs322){
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
let missing34;
if((data174.start === undefined) && (missing34 = "start")){
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i30+"/during",schemaPath:"#/properties/base/properties/changes/items/properties/during/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"}];
return false;
}
else {
if(data174.start !== undefined){
const _errs324 = errors;
if(typeof data174.start !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i30+"/during/start",schemaPath:"#/properties/base/properties/changes/items/properties/during/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs324 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data174.end !== undefined){
const _errs326 = errors;
if(typeof data174.end !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i30+"/during/end",schemaPath:"#/properties/base/properties/changes/items/properties/during/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid68 = _errs326 === errors;
}
else {
var valid68 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i30+"/during",schemaPath:"#/properties/base/properties/changes/items/properties/during/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid67 = _errs322 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data171.origin !== undefined){
let data177 = data171.origin;
const _errs328 = errors;
if(!((data177 === "new") || (data177 === "pending"))){
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i30+"/origin",schemaPath:"#/properties/base/properties/changes/items/properties/origin/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.changes.items.properties.origin.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid67 = _errs328 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data171.base !== undefined){
let data178 = data171.base;
const _errs329 = errors;
if(errors === _errs329){
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.after !== undefined){
if(!(validate56(data178.after, {instancePath:instancePath+"/base/changes/" + i30+"/base/after",parentData:data178,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i30+"/base",schemaPath:"#/properties/base/properties/changes/items/properties/base/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid67 = _errs329 === errors;
}
else {
var valid67 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/changes/" + i30,schemaPath:"#/properties/base/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid66 = _errs317 === errors;
if(!valid66){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/changes",schemaPath:"#/properties/base/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid65 = _errs315 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data166.pending !== undefined){
let data180 = data166.pending;
const _errs332 = errors;
if(errors === _errs332){
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
let missing35;
if(((((data180.operations === undefined) && (missing35 = "operations")) || ((data180.blocked === undefined) && (missing35 = "blocked"))) || ((data180.gates === undefined) && (missing35 = "gates"))) || ((data180.consequences === undefined) && (missing35 = "consequences"))){
validate52.errors = [{instancePath:instancePath+"/base/pending",schemaPath:"#/properties/base/properties/pending/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"}];
return false;
}
else {
if(data180.operations !== undefined){
let data181 = data180.operations;
const _errs334 = errors;
if(errors === _errs334){
if(Array.isArray(data181)){
var valid71 = true;
const len31 = data181.length;
for(let i31=0; i31<len31; i31++){
const _errs336 = errors;
if(typeof data181[i31] !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/pending/operations/" + i31,schemaPath:"#/properties/base/properties/pending/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid71 = _errs336 === errors;
if(!valid71){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/pending/operations",schemaPath:"#/properties/base/properties/pending/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid70 = _errs334 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data180.blocked !== undefined){
let data183 = data180.blocked;
const _errs338 = errors;
if(errors === _errs338){
if(Array.isArray(data183)){
var valid72 = true;
const len32 = data183.length;
for(let i32=0; i32<len32; i32++){
let data184 = data183[i32];
const _errs340 = errors;
if(errors === _errs340){
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
let missing36;
if(((data184.address === undefined) && (missing36 = "address")) || ((data184.reason === undefined) && (missing36 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/base/pending/blocked/" + i32,schemaPath:"#/properties/base/properties/pending/properties/blocked/items/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'"}];
return false;
}
else {
if(data184.address !== undefined){
const _errs342 = errors;
if(!(validate54(data184.address, {instancePath:instancePath+"/base/pending/blocked/" + i32+"/address",parentData:data184,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid73 = _errs342 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data184.field !== undefined){
const _errs343 = errors;
if(typeof data184.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/pending/blocked/" + i32+"/field",schemaPath:"#/properties/base/properties/pending/properties/blocked/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid73 = _errs343 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data184.reason !== undefined){
const _errs345 = errors;
if(typeof data184.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/pending/blocked/" + i32+"/reason",schemaPath:"#/properties/base/properties/pending/properties/blocked/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid73 = _errs345 === errors;
}
else {
var valid73 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/pending/blocked/" + i32,schemaPath:"#/properties/base/properties/pending/properties/blocked/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid72 = _errs340 === errors;
if(!valid72){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/pending/blocked",schemaPath:"#/properties/base/properties/pending/properties/blocked/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid70 = _errs338 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data180.gates !== undefined){
let data188 = data180.gates;
const _errs347 = errors;
if(errors === _errs347){
if(Array.isArray(data188)){
var valid74 = true;
const len33 = data188.length;
for(let i33=0; i33<len33; i33++){
let data189 = data188[i33];
const _errs349 = errors;
if(errors === _errs349){
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
let missing37;
if((((data189.name === undefined) && (missing37 = "name")) || ((data189.address === undefined) && (missing37 = "address"))) || ((data189.reason === undefined) && (missing37 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/base/pending/gates/" + i33,schemaPath:"#/properties/base/properties/pending/properties/gates/items/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"}];
return false;
}
else {
if(data189.name !== undefined){
const _errs351 = errors;
if(typeof data189.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/pending/gates/" + i33+"/name",schemaPath:"#/properties/base/properties/pending/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid75 = _errs351 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data189.address !== undefined){
const _errs353 = errors;
if(!(validate54(data189.address, {instancePath:instancePath+"/base/pending/gates/" + i33+"/address",parentData:data189,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid75 = _errs353 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data189.reason !== undefined){
const _errs354 = errors;
if(typeof data189.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/pending/gates/" + i33+"/reason",schemaPath:"#/properties/base/properties/pending/properties/gates/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid75 = _errs354 === errors;
}
else {
var valid75 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/pending/gates/" + i33,schemaPath:"#/properties/base/properties/pending/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid74 = _errs349 === errors;
if(!valid74){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/pending/gates",schemaPath:"#/properties/base/properties/pending/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid70 = _errs347 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data180.consequences !== undefined){
let data193 = data180.consequences;
const _errs356 = errors;
if(errors === _errs356){
if(Array.isArray(data193)){
var valid76 = true;
const len34 = data193.length;
for(let i34=0; i34<len34; i34++){
let data194 = data193[i34];
const _errs358 = errors;
if(errors === _errs358){
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
let missing38;
if(((data194.kind === undefined) && (missing38 = "kind")) || ((data194.text === undefined) && (missing38 = "text"))){
validate52.errors = [{instancePath:instancePath+"/base/pending/consequences/" + i34,schemaPath:"#/properties/base/properties/pending/properties/consequences/items/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"}];
return false;
}
else {
if(data194.kind !== undefined){
const _errs360 = errors;
if(typeof data194.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/pending/consequences/" + i34+"/kind",schemaPath:"#/properties/base/properties/pending/properties/consequences/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid77 = _errs360 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data194.text !== undefined){
const _errs362 = errors;
if(typeof data194.text !== "string"){
validate52.errors = [{instancePath:instancePath+"/base/pending/consequences/" + i34+"/text",schemaPath:"#/properties/base/properties/pending/properties/consequences/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid77 = _errs362 === errors;
}
else {
var valid77 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/pending/consequences/" + i34,schemaPath:"#/properties/base/properties/pending/properties/consequences/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid76 = _errs358 === errors;
if(!valid76){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/pending/consequences",schemaPath:"#/properties/base/properties/pending/properties/consequences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid70 = _errs356 === errors;
}
else {
var valid70 = true;
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
var valid65 = _errs332 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data166.withdrawn !== undefined){
let data197 = data166.withdrawn;
const _errs364 = errors;
if(errors === _errs364){
if(Array.isArray(data197)){
var valid78 = true;
const len35 = data197.length;
for(let i35=0; i35<len35; i35++){
const _errs366 = errors;
if(!(validate53(data197[i35], {instancePath:instancePath+"/base/withdrawn/" + i35,parentData:data197,parentDataProperty:i35,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid78 = _errs366 === errors;
if(!valid78){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/withdrawn",schemaPath:"#/properties/base/properties/withdrawn/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid65 = _errs364 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data166.things !== undefined){
let data199 = data166.things;
const _errs367 = errors;
if(errors === _errs367){
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key2 in data199){
const _errs370 = errors;
if(!(validate88(data199[key2], {instancePath:instancePath+"/base/things/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data199,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
var valid79 = _errs370 === errors;
if(!valid79){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/base/things",schemaPath:"#/properties/base/properties/things/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid65 = _errs367 === errors;
}
else {
var valid65 = true;
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
var valid0 = _errs307 === errors;
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
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"format":true,"formatVersion":true,"target":true,"manifest":true,"allow":true,"consequences":true,"changes":true,"operations":true,"expects":true,"blocked":true,"notes":true,"tables":true,"gates":true,"things":true,"milestones":true,"digest":true,"present":true,"translations":true,"notices":true,"server":true,"requestsNeeded":true,"base":true},"dynamicProps":false,"dynamicItems":false};
