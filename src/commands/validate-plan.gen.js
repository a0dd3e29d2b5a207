// Generated from schemas/plan.schema.json by `npm run generate`. Do not edit.
export const validatePlan = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","required":["format","formatVersion","target","manifest","changes","operations","expects","blocked","notes","tables","gates","things","milestones","digest"],"properties":{"format":{"const":"ascend.plan"},"formatVersion":{"type":"string","pattern":"^2\\."},"target":{"type":"object","required":["bundleId","platform","appId","name"],"properties":{"bundleId":{"type":"string"},"platform":{"type":"string"},"appId":{"type":"string"},"name":{"type":"string"},"version":{"type":"object","required":["versionString","state"],"properties":{"versionString":{"type":"string"},"state":{"type":"string"},"becomes":{"type":"string"}}}}},"manifest":{"type":"object","required":["path","digest"],"properties":{"path":{"type":"string"},"digest":{"type":"string"}}},"changes":{"type":"array","items":{"type":"object","required":["address","field"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"before":{"$ref":"#/$defs/value"},"after":{"$ref":"#/$defs/value"},"during":{"type":"object","required":["start"],"properties":{"start":{"type":"string"},"end":{"type":"string"}}},"moves":{"type":"array","items":{"$ref":"#/$defs/move"}},"from":{"type":"string"},"limit":{"type":"integer"},"secret":{"const":true}}}},"operations":{"type":"array","items":{"type":"object","required":["action","kind","address","path"],"properties":{"action":{"enum":["create","update","delete","replace","reorder","act","upload","wait"]},"kind":{"type":"string"},"address":{"$ref":"#/$defs/address"},"method":{"enum":["POST","PATCH","DELETE"]},"path":{"$ref":"#/$defs/path"},"body":{"type":"object"},"after":{"type":"array","items":{"$ref":"#/$defs/address"}},"final":{"const":true},"public":{"const":true},"unlocks":{"type":"array","items":{"type":"string"}},"patience":{"type":"array","items":{"type":"string"}},"file":{"type":"object","required":["path","bytes","md5"],"properties":{"path":{"type":"string"},"bytes":{"type":"integer"},"md5":{"type":"string"}}},"siblings":{"$ref":"#/$defs/path"},"alone":{"const":true},"shown":{"type":"object","required":["path","query"],"properties":{"path":{"$ref":"#/$defs/path"},"query":{"type":"object"}}},"resume":{"$ref":"#/$defs/ref"},"evidence":{"type":"object","required":["path","attribute","is"],"properties":{"path":{"$ref":"#/$defs/path"},"attribute":{"type":"string"},"is":{"type":"array","items":{"type":["string","boolean"]}}}},"recheck":{"type":"array","items":{"type":"string"}},"until":{"type":"object","required":["attribute","is"],"properties":{"attribute":{"type":"string"},"is":{"type":"array","items":{"type":"string"}},"fails":{"type":"array","items":{"type":"string"}}}},"seconds":{"type":"integer"},"reveals":{"type":"array","items":{"type":"string"}},"mutex":{"type":"string"},"gates":{"type":"array","items":{"type":"object","required":["name","reason"],"properties":{"name":{"type":"string"},"reason":{"type":"string"}}}}}}},"expects":{"type":"array","items":{"type":"object","required":["address","field","value"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"value":{"$ref":"#/$defs/value"}}}},"blocked":{"type":"array","items":{"type":"object","required":["address","reason"],"properties":{"address":{"$ref":"#/$defs/address"},"kind":{"type":"string"},"field":{"type":"string"},"reason":{"type":"string"},"from":{"type":"string"},"fix":{"type":"string"}}}},"notes":{"type":"array","items":{"type":"object","required":["address","message"],"properties":{"address":{"$ref":"#/$defs/address"},"message":{"type":"string"}}}},"tables":{"type":"array","items":{"type":"object","required":["address","title","columns","rows"],"properties":{"address":{"$ref":"#/$defs/address"},"title":{"type":"string"},"columns":{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"align":{"const":"right"}}}},"rows":{"type":"array","items":{"type":"object","required":["cells"],"properties":{"cells":{"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/money"},{"type":"object","required":["percent"],"properties":{"percent":{"type":["number","null"]}}}]}},"outlier":{"const":true}}}}}}},"gates":{"type":"array","items":{"type":"object","required":["name","open","reasons"],"properties":{"name":{"type":"string"},"open":{"type":"boolean"},"reasons":{"type":"array","items":{"type":"object","required":["address","reason"],"properties":{"address":{"$ref":"#/$defs/address"},"reason":{"type":"string"}}}}}}},"things":{"type":"object","additionalProperties":{"$ref":"#/$defs/thing"}},"milestones":{"type":"array","items":{"type":"object","required":["kind","done","uncertain"],"properties":{"kind":{"type":"string"},"done":{"type":"string"},"uncertain":{"type":"string"},"missed":{"type":"string"}}}},"digest":{"type":"string"}},"$defs":{"address":{"type":"string"},"ref":{"type":"object","required":["ref"],"properties":{"ref":{"$ref":"#/$defs/address"}}},"path":{"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/ref"}]}},"thing":{"type":"object","required":["kind","title","effect"],"properties":{"kind":{"type":"string"},"title":{"type":"string"},"effect":{"enum":["at once","with the version","unseen"]},"shows":{"type":"string"},"detail":{"type":"string"},"family":{"type":"object","required":["title","member"],"properties":{"title":{"type":"string"},"member":{"type":"string"}}},"file":{"type":"string"},"list":{"$ref":"#/$defs/address"}}},"value":{"anyOf":[{"type":["null","boolean","number","string"]},{"type":"array","items":{"type":"string"}},{"$ref":"#/$defs/money"},{"type":"object","required":["automatic"],"additionalProperties":false,"properties":{"automatic":{"const":true}}},{"type":"object","required":["day"],"additionalProperties":false,"properties":{"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},{"type":"object","required":["instant"],"additionalProperties":false,"properties":{"instant":{"type":"string"}}},{"type":"object","required":["words"],"additionalProperties":false,"properties":{"words":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["except"],"additionalProperties":false,"properties":{"except":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"$ref":"#/$defs/file"}}}},{"type":"object","required":["variable","fingerprint"],"additionalProperties":false,"properties":{"variable":{"type":"string"},"fingerprint":{"type":"string"}}}]},"money":{"type":"object","required":["amount"],"additionalProperties":false,"properties":{"amount":{"type":"string"},"currency":{"type":"string"},"automatic":{"const":true}}},"file":{"type":"object","required":["fileName","fileSize","md5"],"properties":{"fileName":{"type":"string"},"fileSize":{"type":"integer"},"md5":{"type":["string","null"]},"path":{"type":"string"},"previewFrameTimeCode":{"type":["string","null"]},"state":{"type":"string"}}},"move":{"type":"object","required":["what","place","entry"],"properties":{"what":{"enum":["added","removed","replaced","moved"]},"place":{"type":"integer","minimum":1},"entry":{"$ref":"#/$defs/file"},"old":{"$ref":"#/$defs/file"},"was":{"type":"integer"},"frame":{"type":"object","required":["before","after"],"properties":{"before":{"type":["string","null"]},"after":{"type":"string"}}}}}}};
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

const schema21 = {"anyOf":[{"type":["null","boolean","number","string"]},{"type":"array","items":{"type":"string"}},{"$ref":"#/$defs/money"},{"type":"object","required":["automatic"],"additionalProperties":false,"properties":{"automatic":{"const":true}}},{"type":"object","required":["day"],"additionalProperties":false,"properties":{"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},{"type":"object","required":["instant"],"additionalProperties":false,"properties":{"instant":{"type":"string"}}},{"type":"object","required":["words"],"additionalProperties":false,"properties":{"words":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["except"],"additionalProperties":false,"properties":{"except":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"$ref":"#/$defs/file"}}}},{"type":"object","required":["variable","fingerprint"],"additionalProperties":false,"properties":{"variable":{"type":"string"},"fingerprint":{"type":"string"}}}]};
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
if((data.except === undefined) && (missing4 = "except")){
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
if(!(key4 === "except")){
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
if(data.except !== undefined){
let data6 = data.except;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data6)){
var valid8 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs34 = errors;
if(typeof data6[i2] !== "string"){
const err23 = {instancePath:instancePath+"/except/" + i2,schemaPath:"#/anyOf/7/properties/except/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid8 = _errs34 === errors;
if(!valid8){
break;
}
}
}
else {
const err24 = {instancePath:instancePath+"/except",schemaPath:"#/anyOf/7/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
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
if((data.files === undefined) && (missing5 = "files")){
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
if(!(key5 === "files")){
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
if(data.files !== undefined){
let data8 = data.files;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data8)){
var valid10 = true;
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
const _errs41 = errors;
if(!(validate58(data8[i3], {instancePath:instancePath+"/files/" + i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid10 = _errs41 === errors;
if(!valid10){
break;
}
}
}
else {
const err28 = {instancePath:instancePath+"/files",schemaPath:"#/anyOf/8/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/anyOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
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
const _errs42 = errors;
if(errors === _errs42){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.variable === undefined) && (missing6 = "variable")) || ((data.fingerprint === undefined) && (missing6 = "fingerprint"))){
const err30 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
const _errs44 = errors;
for(const key6 in data){
if(!((key6 === "variable") || (key6 === "fingerprint"))){
const err31 = {instancePath,schemaPath:"#/anyOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break;
}
}
if(_errs44 === errors){
if(data.variable !== undefined){
const _errs45 = errors;
if(typeof data.variable !== "string"){
const err32 = {instancePath:instancePath+"/variable",schemaPath:"#/anyOf/9/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid11 = _errs45 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.fingerprint !== undefined){
const _errs47 = errors;
if(typeof data.fingerprint !== "string"){
const err33 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/anyOf/9/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid11 = _errs47 === errors;
}
else {
var valid11 = true;
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
var _valid0 = _errs42 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err35 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
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

const schema27 = {"type":"object","required":["kind","title","effect"],"properties":{"kind":{"type":"string"},"title":{"type":"string"},"effect":{"enum":["at once","with the version","unseen"]},"shows":{"type":"string"},"detail":{"type":"string"},"family":{"type":"object","required":["title","member"],"properties":{"title":{"type":"string"},"member":{"type":"string"}}},"file":{"type":"string"},"list":{"$ref":"#/$defs/address"}}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
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
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.kind !== undefined){
const _errs1 = errors;
if(typeof data.kind !== "string"){
validate84.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(typeof data.title !== "string"){
validate84.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effect !== undefined){
let data2 = data.effect;
const _errs5 = errors;
if(!(((data2 === "at once") || (data2 === "with the version")) || (data2 === "unseen"))){
validate84.errors = [{instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema27.properties.effect.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shows !== undefined){
const _errs6 = errors;
if(typeof data.shows !== "string"){
validate84.errors = [{instancePath:instancePath+"/shows",schemaPath:"#/properties/shows/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
const _errs8 = errors;
if(typeof data.detail !== "string"){
validate84.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.family !== undefined){
let data5 = data.family;
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.title === undefined) && (missing1 = "title")) || ((data5.member === undefined) && (missing1 = "member"))){
validate84.errors = [{instancePath:instancePath+"/family",schemaPath:"#/properties/family/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data5.title !== undefined){
const _errs12 = errors;
if(typeof data5.title !== "string"){
validate84.errors = [{instancePath:instancePath+"/family/title",schemaPath:"#/properties/family/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.member !== undefined){
const _errs14 = errors;
if(typeof data5.member !== "string"){
validate84.errors = [{instancePath:instancePath+"/family/member",schemaPath:"#/properties/family/properties/member/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs16 = errors;
if(typeof data.file !== "string"){
validate84.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.list !== undefined){
const _errs18 = errors;
if(!(validate53(data.list, {instancePath:instancePath+"/list",parentData:data,parentDataProperty:"list",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
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
else {
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"kind":true,"title":true,"effect":true,"shows":true,"detail":true,"family":true,"file":true,"list":true},"dynamicProps":false,"dynamicItems":false};


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
if(((((((((((((((data.format === undefined) && (missing0 = "format")) || ((data.formatVersion === undefined) && (missing0 = "formatVersion"))) || ((data.target === undefined) && (missing0 = "target"))) || ((data.manifest === undefined) && (missing0 = "manifest"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.operations === undefined) && (missing0 = "operations"))) || ((data.expects === undefined) && (missing0 = "expects"))) || ((data.blocked === undefined) && (missing0 = "blocked"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.tables === undefined) && (missing0 = "tables"))) || ((data.gates === undefined) && (missing0 = "gates"))) || ((data.things === undefined) && (missing0 = "things"))) || ((data.milestones === undefined) && (missing0 = "milestones"))) || ((data.digest === undefined) && (missing0 = "digest"))){
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
if(((((data2.bundleId === undefined) && (missing1 = "bundleId")) || ((data2.platform === undefined) && (missing1 = "platform"))) || ((data2.appId === undefined) && (missing1 = "appId"))) || ((data2.name === undefined) && (missing1 = "name"))){
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
if(data.changes !== undefined){
let data14 = data.changes;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data14)){
var valid4 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs30 = errors;
if(errors === _errs30){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing4;
if(((data15.address === undefined) && (missing4 = "address")) || ((data15.field === undefined) && (missing4 = "field"))){
validate52.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data15.address !== undefined){
const _errs32 = errors;
if(!(validate53(data15.address, {instancePath:instancePath+"/changes/" + i0+"/address",parentData:data15,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.field !== undefined){
const _errs33 = errors;
if(typeof data15.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i0+"/field",schemaPath:"#/properties/changes/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.before !== undefined){
const _errs35 = errors;
if(!(validate55(data15.before, {instancePath:instancePath+"/changes/" + i0+"/before",parentData:data15,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.after !== undefined){
const _errs36 = errors;
if(!(validate55(data15.after, {instancePath:instancePath+"/changes/" + i0+"/after",parentData:data15,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.during !== undefined){
let data20 = data15.during;
const _errs37 = errors;
if(errors === _errs37){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing5;
if((data20.start === undefined) && (missing5 = "start")){
validate52.errors = [{instancePath:instancePath+"/changes/" + i0+"/during",schemaPath:"#/properties/changes/items/properties/during/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data20.start !== undefined){
const _errs39 = errors;
if(typeof data20.start !== "string"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i0+"/during/start",schemaPath:"#/properties/changes/items/properties/during/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data20.end !== undefined){
const _errs41 = errors;
if(typeof data20.end !== "string"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i0+"/during/end",schemaPath:"#/properties/changes/items/properties/during/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/changes/" + i0+"/during",schemaPath:"#/properties/changes/items/properties/during/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.moves !== undefined){
let data23 = data15.moves;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data23)){
var valid7 = true;
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
const _errs45 = errors;
if(!(validate62(data23[i1], {instancePath:instancePath+"/changes/" + i0+"/moves/" + i1,parentData:data23,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid7 = _errs45 === errors;
if(!valid7){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/changes/" + i0+"/moves",schemaPath:"#/properties/changes/items/properties/moves/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.from !== undefined){
const _errs46 = errors;
if(typeof data15.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i0+"/from",schemaPath:"#/properties/changes/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs46 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.limit !== undefined){
let data26 = data15.limit;
const _errs48 = errors;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
validate52.errors = [{instancePath:instancePath+"/changes/" + i0+"/limit",schemaPath:"#/properties/changes/items/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs48 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.secret !== undefined){
const _errs50 = errors;
if(true !== data15.secret){
validate52.errors = [{instancePath:instancePath+"/changes/" + i0+"/secret",schemaPath:"#/properties/changes/items/properties/secret/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid5 = _errs50 === errors;
}
else {
var valid5 = true;
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
validate52.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs30 === errors;
if(!valid4){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operations !== undefined){
let data28 = data.operations;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data28)){
var valid8 = true;
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
let data29 = data28[i2];
const _errs53 = errors;
if(errors === _errs53){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing6;
if(((((data29.action === undefined) && (missing6 = "action")) || ((data29.kind === undefined) && (missing6 = "kind"))) || ((data29.address === undefined) && (missing6 = "address"))) || ((data29.path === undefined) && (missing6 = "path"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2,schemaPath:"#/properties/operations/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data29.action !== undefined){
let data30 = data29.action;
const _errs55 = errors;
if(!((((((((data30 === "create") || (data30 === "update")) || (data30 === "delete")) || (data30 === "replace")) || (data30 === "reorder")) || (data30 === "act")) || (data30 === "upload")) || (data30 === "wait"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/action",schemaPath:"#/properties/operations/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.operations.items.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs55 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.kind !== undefined){
const _errs56 = errors;
if(typeof data29.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/kind",schemaPath:"#/properties/operations/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs56 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.address !== undefined){
const _errs58 = errors;
if(!(validate53(data29.address, {instancePath:instancePath+"/operations/" + i2+"/address",parentData:data29,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid9 = _errs58 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.method !== undefined){
let data33 = data29.method;
const _errs59 = errors;
if(!(((data33 === "POST") || (data33 === "PATCH")) || (data33 === "DELETE"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/method",schemaPath:"#/properties/operations/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema19.properties.operations.items.properties.method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs59 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.path !== undefined){
const _errs60 = errors;
if(!(validate67(data29.path, {instancePath:instancePath+"/operations/" + i2+"/path",parentData:data29,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid9 = _errs60 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.body !== undefined){
let data35 = data29.body;
const _errs61 = errors;
if(!(data35 && typeof data35 == "object" && !Array.isArray(data35))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/body",schemaPath:"#/properties/operations/items/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid9 = _errs61 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.after !== undefined){
let data36 = data29.after;
const _errs63 = errors;
if(errors === _errs63){
if(Array.isArray(data36)){
var valid10 = true;
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
const _errs65 = errors;
if(!(validate53(data36[i3], {instancePath:instancePath+"/operations/" + i2+"/after/" + i3,parentData:data36,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid10 = _errs65 === errors;
if(!valid10){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/after",schemaPath:"#/properties/operations/items/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs63 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.final !== undefined){
const _errs66 = errors;
if(true !== data29.final){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/final",schemaPath:"#/properties/operations/items/properties/final/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid9 = _errs66 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.public !== undefined){
const _errs67 = errors;
if(true !== data29.public){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/public",schemaPath:"#/properties/operations/items/properties/public/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid9 = _errs67 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.unlocks !== undefined){
let data40 = data29.unlocks;
const _errs68 = errors;
if(errors === _errs68){
if(Array.isArray(data40)){
var valid11 = true;
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
const _errs70 = errors;
if(typeof data40[i4] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/unlocks/" + i4,schemaPath:"#/properties/operations/items/properties/unlocks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs70 === errors;
if(!valid11){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/unlocks",schemaPath:"#/properties/operations/items/properties/unlocks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs68 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.patience !== undefined){
let data42 = data29.patience;
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data42)){
var valid12 = true;
const len5 = data42.length;
for(let i5=0; i5<len5; i5++){
const _errs74 = errors;
if(typeof data42[i5] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/patience/" + i5,schemaPath:"#/properties/operations/items/properties/patience/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs74 === errors;
if(!valid12){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/patience",schemaPath:"#/properties/operations/items/properties/patience/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs72 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.file !== undefined){
let data44 = data29.file;
const _errs76 = errors;
if(errors === _errs76){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing7;
if((((data44.path === undefined) && (missing7 = "path")) || ((data44.bytes === undefined) && (missing7 = "bytes"))) || ((data44.md5 === undefined) && (missing7 = "md5"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/file",schemaPath:"#/properties/operations/items/properties/file/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data44.path !== undefined){
const _errs78 = errors;
if(typeof data44.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/file/path",schemaPath:"#/properties/operations/items/properties/file/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs78 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data44.bytes !== undefined){
let data46 = data44.bytes;
const _errs80 = errors;
if(!((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46)))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/file/bytes",schemaPath:"#/properties/operations/items/properties/file/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs80 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data44.md5 !== undefined){
const _errs82 = errors;
if(typeof data44.md5 !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/file/md5",schemaPath:"#/properties/operations/items/properties/file/properties/md5/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs82 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/file",schemaPath:"#/properties/operations/items/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs76 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.siblings !== undefined){
const _errs84 = errors;
if(!(validate67(data29.siblings, {instancePath:instancePath+"/operations/" + i2+"/siblings",parentData:data29,parentDataProperty:"siblings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid9 = _errs84 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.alone !== undefined){
const _errs85 = errors;
if(true !== data29.alone){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/alone",schemaPath:"#/properties/operations/items/properties/alone/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid9 = _errs85 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.shown !== undefined){
let data50 = data29.shown;
const _errs86 = errors;
if(errors === _errs86){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing8;
if(((data50.path === undefined) && (missing8 = "path")) || ((data50.query === undefined) && (missing8 = "query"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/shown",schemaPath:"#/properties/operations/items/properties/shown/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
if(data50.path !== undefined){
const _errs88 = errors;
if(!(validate67(data50.path, {instancePath:instancePath+"/operations/" + i2+"/shown/path",parentData:data50,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid14 = _errs88 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data50.query !== undefined){
let data52 = data50.query;
const _errs89 = errors;
if(!(data52 && typeof data52 == "object" && !Array.isArray(data52))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/shown/query",schemaPath:"#/properties/operations/items/properties/shown/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid14 = _errs89 === errors;
}
else {
var valid14 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/shown",schemaPath:"#/properties/operations/items/properties/shown/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs86 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.resume !== undefined){
const _errs91 = errors;
if(!(validate68(data29.resume, {instancePath:instancePath+"/operations/" + i2+"/resume",parentData:data29,parentDataProperty:"resume",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid9 = _errs91 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.evidence !== undefined){
let data54 = data29.evidence;
const _errs92 = errors;
if(errors === _errs92){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing9;
if((((data54.path === undefined) && (missing9 = "path")) || ((data54.attribute === undefined) && (missing9 = "attribute"))) || ((data54.is === undefined) && (missing9 = "is"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/evidence",schemaPath:"#/properties/operations/items/properties/evidence/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
if(data54.path !== undefined){
const _errs94 = errors;
if(!(validate67(data54.path, {instancePath:instancePath+"/operations/" + i2+"/evidence/path",parentData:data54,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid15 = _errs94 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.attribute !== undefined){
const _errs95 = errors;
if(typeof data54.attribute !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/evidence/attribute",schemaPath:"#/properties/operations/items/properties/evidence/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs95 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data54.is !== undefined){
let data57 = data54.is;
const _errs97 = errors;
if(errors === _errs97){
if(Array.isArray(data57)){
var valid16 = true;
const len6 = data57.length;
for(let i6=0; i6<len6; i6++){
let data58 = data57[i6];
const _errs99 = errors;
if((typeof data58 !== "string") && (typeof data58 !== "boolean")){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/evidence/is/" + i6,schemaPath:"#/properties/operations/items/properties/evidence/properties/is/items/type",keyword:"type",params:{type: schema19.properties.operations.items.properties.evidence.properties.is.items.type},message:"must be string,boolean"}];
return false;
}
var valid16 = _errs99 === errors;
if(!valid16){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/evidence/is",schemaPath:"#/properties/operations/items/properties/evidence/properties/is/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid15 = _errs97 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/evidence",schemaPath:"#/properties/operations/items/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs92 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.recheck !== undefined){
let data59 = data29.recheck;
const _errs101 = errors;
if(errors === _errs101){
if(Array.isArray(data59)){
var valid17 = true;
const len7 = data59.length;
for(let i7=0; i7<len7; i7++){
const _errs103 = errors;
if(typeof data59[i7] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/recheck/" + i7,schemaPath:"#/properties/operations/items/properties/recheck/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs103 === errors;
if(!valid17){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/recheck",schemaPath:"#/properties/operations/items/properties/recheck/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs101 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.until !== undefined){
let data61 = data29.until;
const _errs105 = errors;
if(errors === _errs105){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing10;
if(((data61.attribute === undefined) && (missing10 = "attribute")) || ((data61.is === undefined) && (missing10 = "is"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/until",schemaPath:"#/properties/operations/items/properties/until/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
if(data61.attribute !== undefined){
const _errs107 = errors;
if(typeof data61.attribute !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/until/attribute",schemaPath:"#/properties/operations/items/properties/until/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs107 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data61.is !== undefined){
let data63 = data61.is;
const _errs109 = errors;
if(errors === _errs109){
if(Array.isArray(data63)){
var valid19 = true;
const len8 = data63.length;
for(let i8=0; i8<len8; i8++){
const _errs111 = errors;
if(typeof data63[i8] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/until/is/" + i8,schemaPath:"#/properties/operations/items/properties/until/properties/is/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs111 === errors;
if(!valid19){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/until/is",schemaPath:"#/properties/operations/items/properties/until/properties/is/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs109 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data61.fails !== undefined){
let data65 = data61.fails;
const _errs113 = errors;
if(errors === _errs113){
if(Array.isArray(data65)){
var valid20 = true;
const len9 = data65.length;
for(let i9=0; i9<len9; i9++){
const _errs115 = errors;
if(typeof data65[i9] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/until/fails/" + i9,schemaPath:"#/properties/operations/items/properties/until/properties/fails/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs115 === errors;
if(!valid20){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/until/fails",schemaPath:"#/properties/operations/items/properties/until/properties/fails/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs113 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/until",schemaPath:"#/properties/operations/items/properties/until/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs105 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.seconds !== undefined){
let data67 = data29.seconds;
const _errs117 = errors;
if(!((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67)))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/seconds",schemaPath:"#/properties/operations/items/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid9 = _errs117 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.reveals !== undefined){
let data68 = data29.reveals;
const _errs119 = errors;
if(errors === _errs119){
if(Array.isArray(data68)){
var valid21 = true;
const len10 = data68.length;
for(let i10=0; i10<len10; i10++){
const _errs121 = errors;
if(typeof data68[i10] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/reveals/" + i10,schemaPath:"#/properties/operations/items/properties/reveals/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs121 === errors;
if(!valid21){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/reveals",schemaPath:"#/properties/operations/items/properties/reveals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs119 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.mutex !== undefined){
const _errs123 = errors;
if(typeof data29.mutex !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/mutex",schemaPath:"#/properties/operations/items/properties/mutex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs123 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data29.gates !== undefined){
let data71 = data29.gates;
const _errs125 = errors;
if(errors === _errs125){
if(Array.isArray(data71)){
var valid22 = true;
const len11 = data71.length;
for(let i11=0; i11<len11; i11++){
let data72 = data71[i11];
const _errs127 = errors;
if(errors === _errs127){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
let missing11;
if(((data72.name === undefined) && (missing11 = "name")) || ((data72.reason === undefined) && (missing11 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/gates/" + i11,schemaPath:"#/properties/operations/items/properties/gates/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
if(data72.name !== undefined){
const _errs129 = errors;
if(typeof data72.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/gates/" + i11+"/name",schemaPath:"#/properties/operations/items/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs129 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data72.reason !== undefined){
const _errs131 = errors;
if(typeof data72.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/gates/" + i11+"/reason",schemaPath:"#/properties/operations/items/properties/gates/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs131 === errors;
}
else {
var valid23 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/gates/" + i11,schemaPath:"#/properties/operations/items/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid22 = _errs127 === errors;
if(!valid22){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i2+"/gates",schemaPath:"#/properties/operations/items/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs125 === errors;
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
validate52.errors = [{instancePath:instancePath+"/operations/" + i2,schemaPath:"#/properties/operations/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs53 === errors;
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
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expects !== undefined){
let data75 = data.expects;
const _errs133 = errors;
if(errors === _errs133){
if(Array.isArray(data75)){
var valid24 = true;
const len12 = data75.length;
for(let i12=0; i12<len12; i12++){
let data76 = data75[i12];
const _errs135 = errors;
if(errors === _errs135){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing12;
if((((data76.address === undefined) && (missing12 = "address")) || ((data76.field === undefined) && (missing12 = "field"))) || ((data76.value === undefined) && (missing12 = "value"))){
validate52.errors = [{instancePath:instancePath+"/expects/" + i12,schemaPath:"#/properties/expects/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
if(data76.address !== undefined){
const _errs137 = errors;
if(!(validate53(data76.address, {instancePath:instancePath+"/expects/" + i12+"/address",parentData:data76,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid25 = _errs137 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data76.field !== undefined){
const _errs138 = errors;
if(typeof data76.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/expects/" + i12+"/field",schemaPath:"#/properties/expects/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid25 = _errs138 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data76.value !== undefined){
const _errs140 = errors;
if(!(validate55(data76.value, {instancePath:instancePath+"/expects/" + i12+"/value",parentData:data76,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid25 = _errs140 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/expects/" + i12,schemaPath:"#/properties/expects/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs135 === errors;
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
var valid0 = _errs133 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked !== undefined){
let data80 = data.blocked;
const _errs141 = errors;
if(errors === _errs141){
if(Array.isArray(data80)){
var valid26 = true;
const len13 = data80.length;
for(let i13=0; i13<len13; i13++){
let data81 = data80[i13];
const _errs143 = errors;
if(errors === _errs143){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
let missing13;
if(((data81.address === undefined) && (missing13 = "address")) || ((data81.reason === undefined) && (missing13 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i13,schemaPath:"#/properties/blocked/items/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
if(data81.address !== undefined){
const _errs145 = errors;
if(!(validate53(data81.address, {instancePath:instancePath+"/blocked/" + i13+"/address",parentData:data81,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid27 = _errs145 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data81.kind !== undefined){
const _errs146 = errors;
if(typeof data81.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i13+"/kind",schemaPath:"#/properties/blocked/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs146 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data81.field !== undefined){
const _errs148 = errors;
if(typeof data81.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i13+"/field",schemaPath:"#/properties/blocked/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs148 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data81.reason !== undefined){
const _errs150 = errors;
if(typeof data81.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i13+"/reason",schemaPath:"#/properties/blocked/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs150 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data81.from !== undefined){
const _errs152 = errors;
if(typeof data81.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i13+"/from",schemaPath:"#/properties/blocked/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs152 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data81.fix !== undefined){
const _errs154 = errors;
if(typeof data81.fix !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i13+"/fix",schemaPath:"#/properties/blocked/items/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs154 === errors;
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
validate52.errors = [{instancePath:instancePath+"/blocked/" + i13,schemaPath:"#/properties/blocked/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs143 === errors;
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
var valid0 = _errs141 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data88 = data.notes;
const _errs156 = errors;
if(errors === _errs156){
if(Array.isArray(data88)){
var valid28 = true;
const len14 = data88.length;
for(let i14=0; i14<len14; i14++){
let data89 = data88[i14];
const _errs158 = errors;
if(errors === _errs158){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
let missing14;
if(((data89.address === undefined) && (missing14 = "address")) || ((data89.message === undefined) && (missing14 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notes/" + i14,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
if(data89.address !== undefined){
const _errs160 = errors;
if(!(validate53(data89.address, {instancePath:instancePath+"/notes/" + i14+"/address",parentData:data89,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid29 = _errs160 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data89.message !== undefined){
const _errs161 = errors;
if(typeof data89.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notes/" + i14+"/message",schemaPath:"#/properties/notes/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs161 === errors;
}
else {
var valid29 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notes/" + i14,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs158 === errors;
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
var valid0 = _errs156 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tables !== undefined){
let data92 = data.tables;
const _errs163 = errors;
if(errors === _errs163){
if(Array.isArray(data92)){
var valid30 = true;
const len15 = data92.length;
for(let i15=0; i15<len15; i15++){
let data93 = data92[i15];
const _errs165 = errors;
if(errors === _errs165){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing15;
if(((((data93.address === undefined) && (missing15 = "address")) || ((data93.title === undefined) && (missing15 = "title"))) || ((data93.columns === undefined) && (missing15 = "columns"))) || ((data93.rows === undefined) && (missing15 = "rows"))){
validate52.errors = [{instancePath:instancePath+"/tables/" + i15,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
if(data93.address !== undefined){
const _errs167 = errors;
if(!(validate53(data93.address, {instancePath:instancePath+"/tables/" + i15+"/address",parentData:data93,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid31 = _errs167 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data93.title !== undefined){
const _errs168 = errors;
if(typeof data93.title !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i15+"/title",schemaPath:"#/properties/tables/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid31 = _errs168 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data93.columns !== undefined){
let data96 = data93.columns;
const _errs170 = errors;
if(errors === _errs170){
if(Array.isArray(data96)){
var valid32 = true;
const len16 = data96.length;
for(let i16=0; i16<len16; i16++){
let data97 = data96[i16];
const _errs172 = errors;
if(errors === _errs172){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing16;
if((data97.name === undefined) && (missing16 = "name")){
validate52.errors = [{instancePath:instancePath+"/tables/" + i15+"/columns/" + i16,schemaPath:"#/properties/tables/items/properties/columns/items/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
if(data97.name !== undefined){
const _errs174 = errors;
if(typeof data97.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i15+"/columns/" + i16+"/name",schemaPath:"#/properties/tables/items/properties/columns/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid33 = _errs174 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data97.align !== undefined){
const _errs176 = errors;
if("right" !== data97.align){
validate52.errors = [{instancePath:instancePath+"/tables/" + i15+"/columns/" + i16+"/align",schemaPath:"#/properties/tables/items/properties/columns/items/properties/align/const",keyword:"const",params:{allowedValue: "right"},message:"must be equal to constant"}];
return false;
}
var valid33 = _errs176 === errors;
}
else {
var valid33 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i15+"/columns/" + i16,schemaPath:"#/properties/tables/items/properties/columns/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid32 = _errs172 === errors;
if(!valid32){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i15+"/columns",schemaPath:"#/properties/tables/items/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid31 = _errs170 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data93.rows !== undefined){
let data100 = data93.rows;
const _errs177 = errors;
if(errors === _errs177){
if(Array.isArray(data100)){
var valid34 = true;
const len17 = data100.length;
for(let i17=0; i17<len17; i17++){
let data101 = data100[i17];
const _errs179 = errors;
if(errors === _errs179){
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
let missing17;
if((data101.cells === undefined) && (missing17 = "cells")){
validate52.errors = [{instancePath:instancePath+"/tables/" + i15+"/rows/" + i17,schemaPath:"#/properties/tables/items/properties/rows/items/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
if(data101.cells !== undefined){
let data102 = data101.cells;
const _errs181 = errors;
if(errors === _errs181){
if(Array.isArray(data102)){
var valid36 = true;
const len18 = data102.length;
for(let i18=0; i18<len18; i18++){
let data103 = data102[i18];
const _errs183 = errors;
const _errs184 = errors;
let valid37 = false;
const _errs185 = errors;
if(typeof data103 !== "string"){
const err0 = {instancePath:instancePath+"/tables/" + i15+"/rows/" + i17+"/cells/" + i18,schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs185 === errors;
valid37 = valid37 || _valid0;
const _errs187 = errors;
if(!(validate56(data103, {instancePath:instancePath+"/tables/" + i15+"/rows/" + i17+"/cells/" + i18,parentData:data102,parentDataProperty:i18,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs187 === errors;
valid37 = valid37 || _valid0;
if(_valid0){
var props3 = true;
}
const _errs188 = errors;
if(errors === _errs188){
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
let missing18;
if((data103.percent === undefined) && (missing18 = "percent")){
const err1 = {instancePath:instancePath+"/tables/" + i15+"/rows/" + i17+"/cells/" + i18,schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf/2/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data103.percent !== undefined){
let data104 = data103.percent;
if((!(typeof data104 == "number")) && (data104 !== null)){
const err2 = {instancePath:instancePath+"/tables/" + i15+"/rows/" + i17+"/cells/" + i18+"/percent",schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf/2/properties/percent/type",keyword:"type",params:{type: schema19.properties.tables.items.properties.rows.items.properties.cells.items.anyOf[2].properties.percent.type},message:"must be number,null"};
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
const err3 = {instancePath:instancePath+"/tables/" + i15+"/rows/" + i17+"/cells/" + i18,schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs188 === errors;
valid37 = valid37 || _valid0;
if(_valid0){
if(props3 !== true){
props3 = props3 || {};
props3.percent = true;
}
}
if(!valid37){
const err4 = {instancePath:instancePath+"/tables/" + i15+"/rows/" + i17+"/cells/" + i18,schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
}
var valid36 = _errs183 === errors;
if(!valid36){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i15+"/rows/" + i17+"/cells",schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid35 = _errs181 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data101.outlier !== undefined){
const _errs192 = errors;
if(true !== data101.outlier){
validate52.errors = [{instancePath:instancePath+"/tables/" + i15+"/rows/" + i17+"/outlier",schemaPath:"#/properties/tables/items/properties/rows/items/properties/outlier/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid35 = _errs192 === errors;
}
else {
var valid35 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i15+"/rows/" + i17,schemaPath:"#/properties/tables/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid34 = _errs179 === errors;
if(!valid34){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i15+"/rows",schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid31 = _errs177 === errors;
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
validate52.errors = [{instancePath:instancePath+"/tables/" + i15,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid30 = _errs165 === errors;
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
var valid0 = _errs163 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data106 = data.gates;
const _errs193 = errors;
if(errors === _errs193){
if(Array.isArray(data106)){
var valid39 = true;
const len19 = data106.length;
for(let i19=0; i19<len19; i19++){
let data107 = data106[i19];
const _errs195 = errors;
if(errors === _errs195){
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
let missing19;
if((((data107.name === undefined) && (missing19 = "name")) || ((data107.open === undefined) && (missing19 = "open"))) || ((data107.reasons === undefined) && (missing19 = "reasons"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i19,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
if(data107.name !== undefined){
const _errs197 = errors;
if(typeof data107.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i19+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs197 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data107.open !== undefined){
const _errs199 = errors;
if(typeof data107.open !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i19+"/open",schemaPath:"#/properties/gates/items/properties/open/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid40 = _errs199 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data107.reasons !== undefined){
let data110 = data107.reasons;
const _errs201 = errors;
if(errors === _errs201){
if(Array.isArray(data110)){
var valid41 = true;
const len20 = data110.length;
for(let i20=0; i20<len20; i20++){
let data111 = data110[i20];
const _errs203 = errors;
if(errors === _errs203){
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
let missing20;
if(((data111.address === undefined) && (missing20 = "address")) || ((data111.reason === undefined) && (missing20 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i19+"/reasons/" + i20,schemaPath:"#/properties/gates/items/properties/reasons/items/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
if(data111.address !== undefined){
const _errs205 = errors;
if(!(validate53(data111.address, {instancePath:instancePath+"/gates/" + i19+"/reasons/" + i20+"/address",parentData:data111,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid42 = _errs205 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data111.reason !== undefined){
const _errs206 = errors;
if(typeof data111.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i19+"/reasons/" + i20+"/reason",schemaPath:"#/properties/gates/items/properties/reasons/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs206 === errors;
}
else {
var valid42 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i19+"/reasons/" + i20,schemaPath:"#/properties/gates/items/properties/reasons/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid41 = _errs203 === errors;
if(!valid41){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i19+"/reasons",schemaPath:"#/properties/gates/items/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid40 = _errs201 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i19,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid39 = _errs195 === errors;
if(!valid39){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs193 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.things !== undefined){
let data114 = data.things;
const _errs208 = errors;
if(errors === _errs208){
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key0 in data114){
const _errs211 = errors;
if(!(validate84(data114[key0], {instancePath:instancePath+"/things/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data114,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid43 = _errs211 === errors;
if(!valid43){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/things",schemaPath:"#/properties/things/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs208 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.milestones !== undefined){
let data116 = data.milestones;
const _errs212 = errors;
if(errors === _errs212){
if(Array.isArray(data116)){
var valid44 = true;
const len21 = data116.length;
for(let i21=0; i21<len21; i21++){
let data117 = data116[i21];
const _errs214 = errors;
if(errors === _errs214){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
let missing21;
if((((data117.kind === undefined) && (missing21 = "kind")) || ((data117.done === undefined) && (missing21 = "done"))) || ((data117.uncertain === undefined) && (missing21 = "uncertain"))){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i21,schemaPath:"#/properties/milestones/items/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
if(data117.kind !== undefined){
const _errs216 = errors;
if(typeof data117.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i21+"/kind",schemaPath:"#/properties/milestones/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs216 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data117.done !== undefined){
const _errs218 = errors;
if(typeof data117.done !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i21+"/done",schemaPath:"#/properties/milestones/items/properties/done/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs218 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data117.uncertain !== undefined){
const _errs220 = errors;
if(typeof data117.uncertain !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i21+"/uncertain",schemaPath:"#/properties/milestones/items/properties/uncertain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs220 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data117.missed !== undefined){
const _errs222 = errors;
if(typeof data117.missed !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i21+"/missed",schemaPath:"#/properties/milestones/items/properties/missed/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs222 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/milestones/" + i21,schemaPath:"#/properties/milestones/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid44 = _errs214 === errors;
if(!valid44){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs212 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs224 = errors;
if(typeof data.digest !== "string"){
validate52.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs224 === errors;
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
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"format":true,"formatVersion":true,"target":true,"manifest":true,"changes":true,"operations":true,"expects":true,"blocked":true,"notes":true,"tables":true,"gates":true,"things":true,"milestones":true,"digest":true},"dynamicProps":false,"dynamicItems":false};
