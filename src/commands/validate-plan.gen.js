// Generated from schemas/plan.schema.json by `npm run generate`. Do not edit.
export const validatePlan = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","required":["format","formatVersion","target","manifest","allow","changes","operations","expects","blocked","notes","tables","gates","things","milestones","digest"],"properties":{"format":{"const":"ascend.plan"},"formatVersion":{"type":"string","pattern":"^2\\."},"target":{"type":"object","required":["bundleId","platform","appId","name"],"properties":{"bundleId":{"type":"string"},"platform":{"type":"string"},"appId":{"type":"string"},"name":{"type":"string"},"version":{"type":"object","required":["versionString","state"],"properties":{"versionString":{"type":"string"},"state":{"type":"string"},"becomes":{"type":"string"}}}}},"manifest":{"type":"object","required":["path","digest"],"properties":{"path":{"type":"string"},"digest":{"type":"string"}}},"allow":{"type":"array","items":{"type":"string"}},"changes":{"type":"array","items":{"type":"object","required":["address","field"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"before":{"$ref":"#/$defs/value"},"after":{"$ref":"#/$defs/value"},"during":{"type":"object","required":["start"],"properties":{"start":{"type":"string"},"end":{"type":"string"}}},"moves":{"type":"array","items":{"$ref":"#/$defs/move"}},"from":{"type":"string"},"limit":{"type":"integer"},"secret":{"const":true}}}},"operations":{"type":"array","items":{"type":"object","required":["action","kind","address","path"],"properties":{"action":{"enum":["create","update","delete","replace","reorder","act","upload","wait"]},"kind":{"type":"string"},"address":{"$ref":"#/$defs/address"},"method":{"enum":["POST","PATCH","DELETE"]},"path":{"$ref":"#/$defs/path"},"body":{"type":"object"},"after":{"type":"array","items":{"$ref":"#/$defs/address"}},"final":{"const":true},"public":{"const":true},"unlocks":{"type":"array","items":{"type":"string"}},"patience":{"type":"array","items":{"type":"string"}},"file":{"type":"object","required":["path","bytes","md5"],"properties":{"path":{"type":"string"},"bytes":{"type":"integer"},"md5":{"type":"string"}}},"siblings":{"$ref":"#/$defs/path"},"alone":{"const":true},"shown":{"type":"object","required":["path","query"],"properties":{"path":{"$ref":"#/$defs/path"},"query":{"type":"object"}}},"resume":{"$ref":"#/$defs/ref"},"evidence":{"type":"object","required":["path","attribute","is"],"properties":{"path":{"$ref":"#/$defs/path"},"attribute":{"type":"string"},"is":{"type":"array","items":{"type":["string","boolean"]}}}},"recheck":{"type":"array","items":{"type":"string"}},"until":{"type":"object","required":["attribute","is"],"properties":{"attribute":{"type":"string"},"is":{"type":"array","items":{"type":"string"}},"fails":{"type":"array","items":{"type":"string"}}}},"seconds":{"type":"integer"},"reveals":{"type":"array","items":{"type":"string"}},"mutex":{"type":"string"},"gates":{"type":"array","items":{"type":"object","required":["name","reason"],"properties":{"name":{"type":"string"},"reason":{"type":"string"}}}}}}},"expects":{"type":"array","items":{"type":"object","required":["address","field","value"],"properties":{"address":{"$ref":"#/$defs/address"},"field":{"type":"string"},"value":{"$ref":"#/$defs/value"}}}},"blocked":{"type":"array","items":{"type":"object","required":["address","reason"],"properties":{"address":{"$ref":"#/$defs/address"},"kind":{"type":"string"},"field":{"type":"string"},"reason":{"type":"string"},"from":{"type":"string"},"fix":{"type":"string"}}}},"notes":{"type":"array","items":{"type":"object","required":["address","message"],"properties":{"address":{"$ref":"#/$defs/address"},"message":{"type":"string"}}}},"tables":{"type":"array","items":{"type":"object","required":["address","title","columns","rows"],"properties":{"address":{"$ref":"#/$defs/address"},"title":{"type":"string"},"columns":{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"align":{"const":"right"}}}},"rows":{"type":"array","items":{"type":"object","required":["cells"],"properties":{"cells":{"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/money"},{"type":"object","required":["percent"],"properties":{"percent":{"type":["number","null"]}}}]}},"outlier":{"const":true}}}}}}},"gates":{"type":"array","items":{"type":"object","required":["name","open","reasons"],"properties":{"name":{"type":"string"},"open":{"type":"boolean"},"reasons":{"type":"array","items":{"type":"object","required":["address","reason"],"properties":{"address":{"$ref":"#/$defs/address"},"reason":{"type":"string"}}}}}}},"things":{"type":"object","additionalProperties":{"$ref":"#/$defs/thing"}},"milestones":{"type":"array","items":{"type":"object","required":["kind","done","uncertain"],"properties":{"kind":{"type":"string"},"done":{"type":"string"},"uncertain":{"type":"string"},"missed":{"type":"string"}}}},"digest":{"type":"string"}},"$defs":{"address":{"type":"string"},"ref":{"type":"object","required":["ref"],"properties":{"ref":{"$ref":"#/$defs/address"}}},"path":{"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/ref"}]}},"thing":{"type":"object","required":["kind","title","effect"],"properties":{"kind":{"type":"string"},"title":{"type":"string"},"effect":{"enum":["at once","with the version","unseen"]},"shows":{"type":"string"},"detail":{"type":"string"},"family":{"type":"object","required":["title","member"],"properties":{"title":{"type":"string"},"member":{"type":"string"}}},"file":{"type":"string"},"list":{"$ref":"#/$defs/address"}}},"value":{"anyOf":[{"type":["null","boolean","number","string"]},{"type":"array","items":{"type":"string"}},{"$ref":"#/$defs/money"},{"type":"object","required":["automatic"],"additionalProperties":false,"properties":{"automatic":{"const":true}}},{"type":"object","required":["day"],"additionalProperties":false,"properties":{"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},{"type":"object","required":["instant"],"additionalProperties":false,"properties":{"instant":{"type":"string"}}},{"type":"object","required":["words"],"additionalProperties":false,"properties":{"words":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["except"],"additionalProperties":false,"properties":{"except":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"$ref":"#/$defs/file"}}}}]},"money":{"type":"object","required":["amount"],"additionalProperties":false,"properties":{"amount":{"type":"string"},"currency":{"type":"string"},"automatic":{"const":true}}},"file":{"type":"object","required":["fileName","fileSize","md5"],"properties":{"fileName":{"type":"string"},"fileSize":{"type":"integer"},"md5":{"type":["string","null"]},"path":{"type":"string"},"previewFrameTimeCode":{"type":["string","null"]},"state":{"type":"string"}}},"move":{"type":"object","required":["what","place","entry"],"properties":{"what":{"enum":["added","removed","replaced","moved"]},"place":{"type":"integer","minimum":1},"entry":{"$ref":"#/$defs/file"},"old":{"$ref":"#/$defs/file"},"was":{"type":"integer"},"frame":{"type":"object","required":["before","after"],"properties":{"before":{"type":["string","null"]},"after":{"type":"string"}}}}}}};
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

const schema21 = {"anyOf":[{"type":["null","boolean","number","string"]},{"type":"array","items":{"type":"string"}},{"$ref":"#/$defs/money"},{"type":"object","required":["automatic"],"additionalProperties":false,"properties":{"automatic":{"const":true}}},{"type":"object","required":["day"],"additionalProperties":false,"properties":{"day":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}},{"type":"object","required":["instant"],"additionalProperties":false,"properties":{"instant":{"type":"string"}}},{"type":"object","required":["words"],"additionalProperties":false,"properties":{"words":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["except"],"additionalProperties":false,"properties":{"except":{"type":"array","items":{"type":"string"}}}},{"type":"object","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"$ref":"#/$defs/file"}}}}]};
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
if(!valid0){
const err30 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
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
if((((((((((((((((data.format === undefined) && (missing0 = "format")) || ((data.formatVersion === undefined) && (missing0 = "formatVersion"))) || ((data.target === undefined) && (missing0 = "target"))) || ((data.manifest === undefined) && (missing0 = "manifest"))) || ((data.allow === undefined) && (missing0 = "allow"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.operations === undefined) && (missing0 = "operations"))) || ((data.expects === undefined) && (missing0 = "expects"))) || ((data.blocked === undefined) && (missing0 = "blocked"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.tables === undefined) && (missing0 = "tables"))) || ((data.gates === undefined) && (missing0 = "gates"))) || ((data.things === undefined) && (missing0 = "things"))) || ((data.milestones === undefined) && (missing0 = "milestones"))) || ((data.digest === undefined) && (missing0 = "digest"))){
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
if(data.changes !== undefined){
let data16 = data.changes;
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
if(((data17.address === undefined) && (missing4 = "address")) || ((data17.field === undefined) && (missing4 = "field"))){
validate52.errors = [{instancePath:instancePath+"/changes/" + i1,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data17.address !== undefined){
const _errs36 = errors;
if(!(validate53(data17.address, {instancePath:instancePath+"/changes/" + i1+"/address",parentData:data17,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.field !== undefined){
const _errs37 = errors;
if(typeof data17.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i1+"/field",schemaPath:"#/properties/changes/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.before !== undefined){
const _errs39 = errors;
if(!(validate55(data17.before, {instancePath:instancePath+"/changes/" + i1+"/before",parentData:data17,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.after !== undefined){
const _errs40 = errors;
if(!(validate55(data17.after, {instancePath:instancePath+"/changes/" + i1+"/after",parentData:data17,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.during !== undefined){
let data22 = data17.during;
const _errs41 = errors;
if(errors === _errs41){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing5;
if((data22.start === undefined) && (missing5 = "start")){
validate52.errors = [{instancePath:instancePath+"/changes/" + i1+"/during",schemaPath:"#/properties/changes/items/properties/during/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data22.start !== undefined){
const _errs43 = errors;
if(typeof data22.start !== "string"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i1+"/during/start",schemaPath:"#/properties/changes/items/properties/during/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data22.end !== undefined){
const _errs45 = errors;
if(typeof data22.end !== "string"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i1+"/during/end",schemaPath:"#/properties/changes/items/properties/during/properties/end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/changes/" + i1+"/during",schemaPath:"#/properties/changes/items/properties/during/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.moves !== undefined){
let data25 = data17.moves;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data25)){
var valid8 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
const _errs49 = errors;
if(!(validate62(data25[i2], {instancePath:instancePath+"/changes/" + i1+"/moves/" + i2,parentData:data25,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid8 = _errs49 === errors;
if(!valid8){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/changes/" + i1+"/moves",schemaPath:"#/properties/changes/items/properties/moves/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs47 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.from !== undefined){
const _errs50 = errors;
if(typeof data17.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/changes/" + i1+"/from",schemaPath:"#/properties/changes/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.limit !== undefined){
let data28 = data17.limit;
const _errs52 = errors;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
validate52.errors = [{instancePath:instancePath+"/changes/" + i1+"/limit",schemaPath:"#/properties/changes/items/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs52 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.secret !== undefined){
const _errs54 = errors;
if(true !== data17.secret){
validate52.errors = [{instancePath:instancePath+"/changes/" + i1+"/secret",schemaPath:"#/properties/changes/items/properties/secret/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid6 = _errs54 === errors;
}
else {
var valid6 = true;
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
validate52.errors = [{instancePath:instancePath+"/changes/" + i1,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate52.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operations !== undefined){
let data30 = data.operations;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data30)){
var valid9 = true;
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
const _errs57 = errors;
if(errors === _errs57){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing6;
if(((((data31.action === undefined) && (missing6 = "action")) || ((data31.kind === undefined) && (missing6 = "kind"))) || ((data31.address === undefined) && (missing6 = "address"))) || ((data31.path === undefined) && (missing6 = "path"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3,schemaPath:"#/properties/operations/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data31.action !== undefined){
let data32 = data31.action;
const _errs59 = errors;
if(!((((((((data32 === "create") || (data32 === "update")) || (data32 === "delete")) || (data32 === "replace")) || (data32 === "reorder")) || (data32 === "act")) || (data32 === "upload")) || (data32 === "wait"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/action",schemaPath:"#/properties/operations/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.operations.items.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs59 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.kind !== undefined){
const _errs60 = errors;
if(typeof data31.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/kind",schemaPath:"#/properties/operations/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs60 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.address !== undefined){
const _errs62 = errors;
if(!(validate53(data31.address, {instancePath:instancePath+"/operations/" + i3+"/address",parentData:data31,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid10 = _errs62 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.method !== undefined){
let data35 = data31.method;
const _errs63 = errors;
if(!(((data35 === "POST") || (data35 === "PATCH")) || (data35 === "DELETE"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/method",schemaPath:"#/properties/operations/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema19.properties.operations.items.properties.method.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs63 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.path !== undefined){
const _errs64 = errors;
if(!(validate67(data31.path, {instancePath:instancePath+"/operations/" + i3+"/path",parentData:data31,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid10 = _errs64 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.body !== undefined){
let data37 = data31.body;
const _errs65 = errors;
if(!(data37 && typeof data37 == "object" && !Array.isArray(data37))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/body",schemaPath:"#/properties/operations/items/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid10 = _errs65 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.after !== undefined){
let data38 = data31.after;
const _errs67 = errors;
if(errors === _errs67){
if(Array.isArray(data38)){
var valid11 = true;
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
const _errs69 = errors;
if(!(validate53(data38[i4], {instancePath:instancePath+"/operations/" + i3+"/after/" + i4,parentData:data38,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid11 = _errs69 === errors;
if(!valid11){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/after",schemaPath:"#/properties/operations/items/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs67 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.final !== undefined){
const _errs70 = errors;
if(true !== data31.final){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/final",schemaPath:"#/properties/operations/items/properties/final/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs70 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.public !== undefined){
const _errs71 = errors;
if(true !== data31.public){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/public",schemaPath:"#/properties/operations/items/properties/public/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs71 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.unlocks !== undefined){
let data42 = data31.unlocks;
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data42)){
var valid12 = true;
const len5 = data42.length;
for(let i5=0; i5<len5; i5++){
const _errs74 = errors;
if(typeof data42[i5] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/unlocks/" + i5,schemaPath:"#/properties/operations/items/properties/unlocks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs74 === errors;
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
var valid10 = _errs72 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.patience !== undefined){
let data44 = data31.patience;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data44)){
var valid13 = true;
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
const _errs78 = errors;
if(typeof data44[i6] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/patience/" + i6,schemaPath:"#/properties/operations/items/properties/patience/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs78 === errors;
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
var valid10 = _errs76 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.file !== undefined){
let data46 = data31.file;
const _errs80 = errors;
if(errors === _errs80){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing7;
if((((data46.path === undefined) && (missing7 = "path")) || ((data46.bytes === undefined) && (missing7 = "bytes"))) || ((data46.md5 === undefined) && (missing7 = "md5"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/file",schemaPath:"#/properties/operations/items/properties/file/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data46.path !== undefined){
const _errs82 = errors;
if(typeof data46.path !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/file/path",schemaPath:"#/properties/operations/items/properties/file/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs82 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data46.bytes !== undefined){
let data48 = data46.bytes;
const _errs84 = errors;
if(!((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48)))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/file/bytes",schemaPath:"#/properties/operations/items/properties/file/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs84 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data46.md5 !== undefined){
const _errs86 = errors;
if(typeof data46.md5 !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/file/md5",schemaPath:"#/properties/operations/items/properties/file/properties/md5/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs86 === errors;
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
var valid10 = _errs80 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.siblings !== undefined){
const _errs88 = errors;
if(!(validate67(data31.siblings, {instancePath:instancePath+"/operations/" + i3+"/siblings",parentData:data31,parentDataProperty:"siblings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid10 = _errs88 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.alone !== undefined){
const _errs89 = errors;
if(true !== data31.alone){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/alone",schemaPath:"#/properties/operations/items/properties/alone/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs89 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.shown !== undefined){
let data52 = data31.shown;
const _errs90 = errors;
if(errors === _errs90){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing8;
if(((data52.path === undefined) && (missing8 = "path")) || ((data52.query === undefined) && (missing8 = "query"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/shown",schemaPath:"#/properties/operations/items/properties/shown/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
if(data52.path !== undefined){
const _errs92 = errors;
if(!(validate67(data52.path, {instancePath:instancePath+"/operations/" + i3+"/shown/path",parentData:data52,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid15 = _errs92 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.query !== undefined){
let data54 = data52.query;
const _errs93 = errors;
if(!(data54 && typeof data54 == "object" && !Array.isArray(data54))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/shown/query",schemaPath:"#/properties/operations/items/properties/shown/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid15 = _errs93 === errors;
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
var valid10 = _errs90 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.resume !== undefined){
const _errs95 = errors;
if(!(validate68(data31.resume, {instancePath:instancePath+"/operations/" + i3+"/resume",parentData:data31,parentDataProperty:"resume",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid10 = _errs95 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.evidence !== undefined){
let data56 = data31.evidence;
const _errs96 = errors;
if(errors === _errs96){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing9;
if((((data56.path === undefined) && (missing9 = "path")) || ((data56.attribute === undefined) && (missing9 = "attribute"))) || ((data56.is === undefined) && (missing9 = "is"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/evidence",schemaPath:"#/properties/operations/items/properties/evidence/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
if(data56.path !== undefined){
const _errs98 = errors;
if(!(validate67(data56.path, {instancePath:instancePath+"/operations/" + i3+"/evidence/path",parentData:data56,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid16 = _errs98 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data56.attribute !== undefined){
const _errs99 = errors;
if(typeof data56.attribute !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/evidence/attribute",schemaPath:"#/properties/operations/items/properties/evidence/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs99 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data56.is !== undefined){
let data59 = data56.is;
const _errs101 = errors;
if(errors === _errs101){
if(Array.isArray(data59)){
var valid17 = true;
const len7 = data59.length;
for(let i7=0; i7<len7; i7++){
let data60 = data59[i7];
const _errs103 = errors;
if((typeof data60 !== "string") && (typeof data60 !== "boolean")){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/evidence/is/" + i7,schemaPath:"#/properties/operations/items/properties/evidence/properties/is/items/type",keyword:"type",params:{type: schema19.properties.operations.items.properties.evidence.properties.is.items.type},message:"must be string,boolean"}];
return false;
}
var valid17 = _errs103 === errors;
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
var valid16 = _errs101 === errors;
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
var valid10 = _errs96 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.recheck !== undefined){
let data61 = data31.recheck;
const _errs105 = errors;
if(errors === _errs105){
if(Array.isArray(data61)){
var valid18 = true;
const len8 = data61.length;
for(let i8=0; i8<len8; i8++){
const _errs107 = errors;
if(typeof data61[i8] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/recheck/" + i8,schemaPath:"#/properties/operations/items/properties/recheck/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs107 === errors;
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
var valid10 = _errs105 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.until !== undefined){
let data63 = data31.until;
const _errs109 = errors;
if(errors === _errs109){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
let missing10;
if(((data63.attribute === undefined) && (missing10 = "attribute")) || ((data63.is === undefined) && (missing10 = "is"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until",schemaPath:"#/properties/operations/items/properties/until/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
if(data63.attribute !== undefined){
const _errs111 = errors;
if(typeof data63.attribute !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until/attribute",schemaPath:"#/properties/operations/items/properties/until/properties/attribute/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs111 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data63.is !== undefined){
let data65 = data63.is;
const _errs113 = errors;
if(errors === _errs113){
if(Array.isArray(data65)){
var valid20 = true;
const len9 = data65.length;
for(let i9=0; i9<len9; i9++){
const _errs115 = errors;
if(typeof data65[i9] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until/is/" + i9,schemaPath:"#/properties/operations/items/properties/until/properties/is/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs115 === errors;
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
var valid19 = _errs113 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data63.fails !== undefined){
let data67 = data63.fails;
const _errs117 = errors;
if(errors === _errs117){
if(Array.isArray(data67)){
var valid21 = true;
const len10 = data67.length;
for(let i10=0; i10<len10; i10++){
const _errs119 = errors;
if(typeof data67[i10] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/until/fails/" + i10,schemaPath:"#/properties/operations/items/properties/until/properties/fails/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs119 === errors;
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
var valid19 = _errs117 === errors;
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
var valid10 = _errs109 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.seconds !== undefined){
let data69 = data31.seconds;
const _errs121 = errors;
if(!((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69)))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/seconds",schemaPath:"#/properties/operations/items/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs121 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.reveals !== undefined){
let data70 = data31.reveals;
const _errs123 = errors;
if(errors === _errs123){
if(Array.isArray(data70)){
var valid22 = true;
const len11 = data70.length;
for(let i11=0; i11<len11; i11++){
const _errs125 = errors;
if(typeof data70[i11] !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/reveals/" + i11,schemaPath:"#/properties/operations/items/properties/reveals/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs125 === errors;
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
var valid10 = _errs123 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.mutex !== undefined){
const _errs127 = errors;
if(typeof data31.mutex !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/mutex",schemaPath:"#/properties/operations/items/properties/mutex/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs127 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data31.gates !== undefined){
let data73 = data31.gates;
const _errs129 = errors;
if(errors === _errs129){
if(Array.isArray(data73)){
var valid23 = true;
const len12 = data73.length;
for(let i12=0; i12<len12; i12++){
let data74 = data73[i12];
const _errs131 = errors;
if(errors === _errs131){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing11;
if(((data74.name === undefined) && (missing11 = "name")) || ((data74.reason === undefined) && (missing11 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/gates/" + i12,schemaPath:"#/properties/operations/items/properties/gates/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
if(data74.name !== undefined){
const _errs133 = errors;
if(typeof data74.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/gates/" + i12+"/name",schemaPath:"#/properties/operations/items/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs133 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data74.reason !== undefined){
const _errs135 = errors;
if(typeof data74.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/gates/" + i12+"/reason",schemaPath:"#/properties/operations/items/properties/gates/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs135 === errors;
}
else {
var valid24 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations/" + i3+"/gates/" + i12,schemaPath:"#/properties/operations/items/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid23 = _errs131 === errors;
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
var valid10 = _errs129 === errors;
}
else {
var valid10 = true;
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
var valid9 = _errs57 === errors;
if(!valid9){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expects !== undefined){
let data77 = data.expects;
const _errs137 = errors;
if(errors === _errs137){
if(Array.isArray(data77)){
var valid25 = true;
const len13 = data77.length;
for(let i13=0; i13<len13; i13++){
let data78 = data77[i13];
const _errs139 = errors;
if(errors === _errs139){
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
let missing12;
if((((data78.address === undefined) && (missing12 = "address")) || ((data78.field === undefined) && (missing12 = "field"))) || ((data78.value === undefined) && (missing12 = "value"))){
validate52.errors = [{instancePath:instancePath+"/expects/" + i13,schemaPath:"#/properties/expects/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
if(data78.address !== undefined){
const _errs141 = errors;
if(!(validate53(data78.address, {instancePath:instancePath+"/expects/" + i13+"/address",parentData:data78,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid26 = _errs141 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data78.field !== undefined){
const _errs142 = errors;
if(typeof data78.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/expects/" + i13+"/field",schemaPath:"#/properties/expects/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs142 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data78.value !== undefined){
const _errs144 = errors;
if(!(validate55(data78.value, {instancePath:instancePath+"/expects/" + i13+"/value",parentData:data78,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid26 = _errs144 === errors;
}
else {
var valid26 = true;
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
var valid25 = _errs139 === errors;
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
var valid0 = _errs137 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked !== undefined){
let data82 = data.blocked;
const _errs145 = errors;
if(errors === _errs145){
if(Array.isArray(data82)){
var valid27 = true;
const len14 = data82.length;
for(let i14=0; i14<len14; i14++){
let data83 = data82[i14];
const _errs147 = errors;
if(errors === _errs147){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing13;
if(((data83.address === undefined) && (missing13 = "address")) || ((data83.reason === undefined) && (missing13 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i14,schemaPath:"#/properties/blocked/items/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
if(data83.address !== undefined){
const _errs149 = errors;
if(!(validate53(data83.address, {instancePath:instancePath+"/blocked/" + i14+"/address",parentData:data83,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid28 = _errs149 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data83.kind !== undefined){
const _errs150 = errors;
if(typeof data83.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i14+"/kind",schemaPath:"#/properties/blocked/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs150 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data83.field !== undefined){
const _errs152 = errors;
if(typeof data83.field !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i14+"/field",schemaPath:"#/properties/blocked/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs152 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data83.reason !== undefined){
const _errs154 = errors;
if(typeof data83.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i14+"/reason",schemaPath:"#/properties/blocked/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs154 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data83.from !== undefined){
const _errs156 = errors;
if(typeof data83.from !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i14+"/from",schemaPath:"#/properties/blocked/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs156 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data83.fix !== undefined){
const _errs158 = errors;
if(typeof data83.fix !== "string"){
validate52.errors = [{instancePath:instancePath+"/blocked/" + i14+"/fix",schemaPath:"#/properties/blocked/items/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs158 === errors;
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
validate52.errors = [{instancePath:instancePath+"/blocked/" + i14,schemaPath:"#/properties/blocked/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid27 = _errs147 === errors;
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
var valid0 = _errs145 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data90 = data.notes;
const _errs160 = errors;
if(errors === _errs160){
if(Array.isArray(data90)){
var valid29 = true;
const len15 = data90.length;
for(let i15=0; i15<len15; i15++){
let data91 = data90[i15];
const _errs162 = errors;
if(errors === _errs162){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing14;
if(((data91.address === undefined) && (missing14 = "address")) || ((data91.message === undefined) && (missing14 = "message"))){
validate52.errors = [{instancePath:instancePath+"/notes/" + i15,schemaPath:"#/properties/notes/items/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
if(data91.address !== undefined){
const _errs164 = errors;
if(!(validate53(data91.address, {instancePath:instancePath+"/notes/" + i15+"/address",parentData:data91,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid30 = _errs164 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data91.message !== undefined){
const _errs165 = errors;
if(typeof data91.message !== "string"){
validate52.errors = [{instancePath:instancePath+"/notes/" + i15+"/message",schemaPath:"#/properties/notes/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid30 = _errs165 === errors;
}
else {
var valid30 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notes/" + i15,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs162 === errors;
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
var valid0 = _errs160 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tables !== undefined){
let data94 = data.tables;
const _errs167 = errors;
if(errors === _errs167){
if(Array.isArray(data94)){
var valid31 = true;
const len16 = data94.length;
for(let i16=0; i16<len16; i16++){
let data95 = data94[i16];
const _errs169 = errors;
if(errors === _errs169){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing15;
if(((((data95.address === undefined) && (missing15 = "address")) || ((data95.title === undefined) && (missing15 = "title"))) || ((data95.columns === undefined) && (missing15 = "columns"))) || ((data95.rows === undefined) && (missing15 = "rows"))){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
if(data95.address !== undefined){
const _errs171 = errors;
if(!(validate53(data95.address, {instancePath:instancePath+"/tables/" + i16+"/address",parentData:data95,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid32 = _errs171 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data95.title !== undefined){
const _errs172 = errors;
if(typeof data95.title !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/title",schemaPath:"#/properties/tables/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs172 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data95.columns !== undefined){
let data98 = data95.columns;
const _errs174 = errors;
if(errors === _errs174){
if(Array.isArray(data98)){
var valid33 = true;
const len17 = data98.length;
for(let i17=0; i17<len17; i17++){
let data99 = data98[i17];
const _errs176 = errors;
if(errors === _errs176){
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
let missing16;
if((data99.name === undefined) && (missing16 = "name")){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/columns/" + i17,schemaPath:"#/properties/tables/items/properties/columns/items/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
if(data99.name !== undefined){
const _errs178 = errors;
if(typeof data99.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/columns/" + i17+"/name",schemaPath:"#/properties/tables/items/properties/columns/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs178 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data99.align !== undefined){
const _errs180 = errors;
if("right" !== data99.align){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/columns/" + i17+"/align",schemaPath:"#/properties/tables/items/properties/columns/items/properties/align/const",keyword:"const",params:{allowedValue: "right"},message:"must be equal to constant"}];
return false;
}
var valid34 = _errs180 === errors;
}
else {
var valid34 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/columns/" + i17,schemaPath:"#/properties/tables/items/properties/columns/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs176 === errors;
if(!valid33){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/columns",schemaPath:"#/properties/tables/items/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid32 = _errs174 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data95.rows !== undefined){
let data102 = data95.rows;
const _errs181 = errors;
if(errors === _errs181){
if(Array.isArray(data102)){
var valid35 = true;
const len18 = data102.length;
for(let i18=0; i18<len18; i18++){
let data103 = data102[i18];
const _errs183 = errors;
if(errors === _errs183){
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
let missing17;
if((data103.cells === undefined) && (missing17 = "cells")){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows/" + i18,schemaPath:"#/properties/tables/items/properties/rows/items/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
if(data103.cells !== undefined){
let data104 = data103.cells;
const _errs185 = errors;
if(errors === _errs185){
if(Array.isArray(data104)){
var valid37 = true;
const len19 = data104.length;
for(let i19=0; i19<len19; i19++){
let data105 = data104[i19];
const _errs187 = errors;
const _errs188 = errors;
let valid38 = false;
const _errs189 = errors;
if(typeof data105 !== "string"){
const err0 = {instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/cells/" + i19,schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs189 === errors;
valid38 = valid38 || _valid0;
const _errs191 = errors;
if(!(validate56(data105, {instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/cells/" + i19,parentData:data104,parentDataProperty:i19,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs191 === errors;
valid38 = valid38 || _valid0;
if(_valid0){
var props3 = true;
}
const _errs192 = errors;
if(errors === _errs192){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
let missing18;
if((data105.percent === undefined) && (missing18 = "percent")){
const err1 = {instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/cells/" + i19,schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/items/anyOf/2/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data105.percent !== undefined){
let data106 = data105.percent;
if((!(typeof data106 == "number")) && (data106 !== null)){
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
var _valid0 = _errs192 === errors;
valid38 = valid38 || _valid0;
if(_valid0){
if(props3 !== true){
props3 = props3 || {};
props3.percent = true;
}
}
if(!valid38){
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
errors = _errs188;
if(vErrors !== null){
if(_errs188){
vErrors.length = _errs188;
}
else {
vErrors = null;
}
}
}
var valid37 = _errs187 === errors;
if(!valid37){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/cells",schemaPath:"#/properties/tables/items/properties/rows/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid36 = _errs185 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data103.outlier !== undefined){
const _errs196 = errors;
if(true !== data103.outlier){
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows/" + i18+"/outlier",schemaPath:"#/properties/tables/items/properties/rows/items/properties/outlier/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid36 = _errs196 === errors;
}
else {
var valid36 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows/" + i18,schemaPath:"#/properties/tables/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid35 = _errs183 === errors;
if(!valid35){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tables/" + i16+"/rows",schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid32 = _errs181 === errors;
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
validate52.errors = [{instancePath:instancePath+"/tables/" + i16,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid31 = _errs169 === errors;
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
var valid0 = _errs167 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gates !== undefined){
let data108 = data.gates;
const _errs197 = errors;
if(errors === _errs197){
if(Array.isArray(data108)){
var valid40 = true;
const len20 = data108.length;
for(let i20=0; i20<len20; i20++){
let data109 = data108[i20];
const _errs199 = errors;
if(errors === _errs199){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
let missing19;
if((((data109.name === undefined) && (missing19 = "name")) || ((data109.open === undefined) && (missing19 = "open"))) || ((data109.reasons === undefined) && (missing19 = "reasons"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i20,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
if(data109.name !== undefined){
const _errs201 = errors;
if(typeof data109.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i20+"/name",schemaPath:"#/properties/gates/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid41 = _errs201 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data109.open !== undefined){
const _errs203 = errors;
if(typeof data109.open !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i20+"/open",schemaPath:"#/properties/gates/items/properties/open/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid41 = _errs203 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data109.reasons !== undefined){
let data112 = data109.reasons;
const _errs205 = errors;
if(errors === _errs205){
if(Array.isArray(data112)){
var valid42 = true;
const len21 = data112.length;
for(let i21=0; i21<len21; i21++){
let data113 = data112[i21];
const _errs207 = errors;
if(errors === _errs207){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
let missing20;
if(((data113.address === undefined) && (missing20 = "address")) || ((data113.reason === undefined) && (missing20 = "reason"))){
validate52.errors = [{instancePath:instancePath+"/gates/" + i20+"/reasons/" + i21,schemaPath:"#/properties/gates/items/properties/reasons/items/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
if(data113.address !== undefined){
const _errs209 = errors;
if(!(validate53(data113.address, {instancePath:instancePath+"/gates/" + i20+"/reasons/" + i21+"/address",parentData:data113,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid43 = _errs209 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data113.reason !== undefined){
const _errs210 = errors;
if(typeof data113.reason !== "string"){
validate52.errors = [{instancePath:instancePath+"/gates/" + i20+"/reasons/" + i21+"/reason",schemaPath:"#/properties/gates/items/properties/reasons/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid43 = _errs210 === errors;
}
else {
var valid43 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i20+"/reasons/" + i21,schemaPath:"#/properties/gates/items/properties/reasons/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid42 = _errs207 === errors;
if(!valid42){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/gates/" + i20+"/reasons",schemaPath:"#/properties/gates/items/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid41 = _errs205 === errors;
}
else {
var valid41 = true;
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
var valid40 = _errs199 === errors;
if(!valid40){
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
let data116 = data.things;
const _errs212 = errors;
if(errors === _errs212){
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key0 in data116){
const _errs215 = errors;
if(!(validate84(data116[key0], {instancePath:instancePath+"/things/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data116,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid44 = _errs215 === errors;
if(!valid44){
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
let data118 = data.milestones;
const _errs216 = errors;
if(errors === _errs216){
if(Array.isArray(data118)){
var valid45 = true;
const len22 = data118.length;
for(let i22=0; i22<len22; i22++){
let data119 = data118[i22];
const _errs218 = errors;
if(errors === _errs218){
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
let missing21;
if((((data119.kind === undefined) && (missing21 = "kind")) || ((data119.done === undefined) && (missing21 = "done"))) || ((data119.uncertain === undefined) && (missing21 = "uncertain"))){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i22,schemaPath:"#/properties/milestones/items/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
if(data119.kind !== undefined){
const _errs220 = errors;
if(typeof data119.kind !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i22+"/kind",schemaPath:"#/properties/milestones/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs220 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data119.done !== undefined){
const _errs222 = errors;
if(typeof data119.done !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i22+"/done",schemaPath:"#/properties/milestones/items/properties/done/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs222 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data119.uncertain !== undefined){
const _errs224 = errors;
if(typeof data119.uncertain !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i22+"/uncertain",schemaPath:"#/properties/milestones/items/properties/uncertain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs224 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data119.missed !== undefined){
const _errs226 = errors;
if(typeof data119.missed !== "string"){
validate52.errors = [{instancePath:instancePath+"/milestones/" + i22+"/missed",schemaPath:"#/properties/milestones/items/properties/missed/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid46 = _errs226 === errors;
}
else {
var valid46 = true;
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
var valid45 = _errs218 === errors;
if(!valid45){
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
validate52.evaluated = {"props":{"format":true,"formatVersion":true,"target":true,"manifest":true,"allow":true,"changes":true,"operations":true,"expects":true,"blocked":true,"notes":true,"tables":true,"gates":true,"things":true,"milestones":true,"digest":true},"dynamicProps":false,"dynamicItems":false};
