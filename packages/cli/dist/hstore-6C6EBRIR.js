var r=Object.defineProperty;var _=Object.getOwnPropertyDescriptor;var b=Object.getOwnPropertyNames;var i=Object.prototype.hasOwnProperty;var c=(s,t)=>{for(var o in t)r(s,o,{get:t[o],enumerable:!0})},d=(s,t,o,h)=>{if(t&&typeof t=="object"||typeof t=="function")for(let e of b(t))!i.call(s,e)&&e!==o&&r(s,e,{get:()=>t[e],enumerable:!(h=_(t,e))||h.enumerable});return s};var g=s=>d(r({},"__esModule",{value:!0}),s);var y={};c(y,{casts:()=>n,functions:()=>x,operators:()=>l,relations:()=>a,types:()=>f});module.exports=g(y);var v=require("./chunk-IYWUY3VA.js"),f=`
@ghstore	bUa
@hstore	bUa
`,n=`
@hstore	efsjson	efsjsonb
text[]	efs@hstore
`,l=`
#<#	s @hstore @hstore bool
#<=#	s @hstore @hstore bool
#=	a anyelement @hstore anyelement
#>#	s @hstore @hstore bool
#>=#	s @hstore @hstore bool
%#	s  @hstore text[]
%%	s  @hstore text[]
-	s @hstore @hstore @hstore	s @hstore text @hstore	s @hstore text[] @hstore
->	n @hstore text text	s @hstore text[] text[]
<>	s @hstore @hstore bool
<@	s @hstore @hstore bool
=	s @hstore @hstore bool
?	s @hstore text bool
?&	s @hstore text[] bool
?|	s @hstore text[] bool
@>	s @hstore @hstore bool
||	s @hstore @hstore @hstore
`,x=`
akeys	fs text[] @hstore
avals	fs text[] @hstore
defined	fs bool @hstore,text
delete	fs @hstore @hstore,@hstore	fs @hstore @hstore,text	fs @hstore @hstore,text[]
each	fas record hs:@hstore,>key:text,>value:text
exist	fs bool @hstore,text
exists_all	fs bool @hstore,text[]
exists_any	fs bool @hstore,text[]
fetchval	fn text @hstore,text
ghstore_in	fn @ghstore cstring
ghstore_out	fn cstring @ghstore
hs_concat	fs @hstore @hstore,@hstore
hs_contained	fs bool @hstore,@hstore
hs_contains	fs bool @hstore,@hstore
hstore	fl @hstore record	fl @hstore text,text	fs @hstore text[]	fl @hstore text[],text[]
hstore_cmp	fs int4 @hstore,@hstore
hstore_eq	fs bool @hstore,@hstore
hstore_ge	fs bool @hstore,@hstore
hstore_gt	fs bool @hstore,@hstore
hstore_hash	fs int4 @hstore
hstore_hash_extended	fs int8 @hstore,int8
hstore_in	fn @hstore cstring
hstore_le	fs bool @hstore,@hstore
hstore_lt	fs bool @hstore,@hstore
hstore_ne	fs bool @hstore,@hstore
hstore_out	fs cstring @hstore
hstore_send	fs bytea @hstore
hstore_to_array	fs text[] @hstore
hstore_to_json	fs json @hstore
hstore_to_json_loose	fs json @hstore
hstore_to_jsonb	fs jsonb @hstore
hstore_to_jsonb_loose	fs jsonb @hstore
hstore_to_matrix	fs text[] @hstore
hstore_version_diag	fs int4 @hstore
isdefined	fs bool @hstore,text
isexists	fs bool @hstore,text
populate_record	fa anyelement anyelement,@hstore
skeys	fvs text @hstore
slice	fs @hstore @hstore,text[]
slice_array	fs text[] @hstore,text[]
svals	fas text @hstore
tconvert	fl @hstore text,text
`,a=`

`;0&&(module.exports={casts,functions,operators,relations,types});
