var b=Object.defineProperty;var c=Object.getOwnPropertyDescriptor;var n=Object.getOwnPropertyNames;var d=Object.prototype.hasOwnProperty;var o=(e,t)=>{for(var a in t)b(e,a,{get:t[a],enumerable:!0})},g=(e,t,a,x)=>{if(t&&typeof t=="object"||typeof t=="function")for(let y of n(t))!d.call(e,y)&&y!==a&&b(e,y,{get:()=>t[y],enumerable:!(x=c(t,y))||x.enumerable});return e};var i=e=>g(b({},"__esModule",{value:!0}),e);var m={};o(m,{casts:()=>p,functions:()=>_,operators:()=>f,relations:()=>r,types:()=>s});module.exports=i(m);var l=require("./chunk-IYWUY3VA.js"),s=`

`,p=`

`,f=`

`,_=`
armor	fs text bytea	fs text bytea,text[],text[]
crypt	fs text text,text
dearmor	fs bytea text
decrypt	fs bytea bytea,bytea,text
decrypt_iv	fs bytea bytea,bytea,bytea,text
digest	fs bytea bytea,text	fs bytea text,text
encrypt	fs bytea bytea,bytea,text
encrypt_iv	fs bytea bytea,bytea,bytea,text
fips_mode	fn bool
gen_random_bytes	fs bytea int4
gen_random_uuid	fl uuid
gen_salt	fs text text	fs text text,int4
hmac	fs bytea bytea,bytea,text	fs bytea text,text,text
pgp_armor_headers	fas record text,>key:text,>value:text
pgp_key_id	fs text bytea
pgp_pub_decrypt	fs text bytea,bytea	fs text bytea,bytea,text	fs text bytea,bytea,text,text
pgp_pub_decrypt_bytea	fs bytea bytea,bytea	fs bytea bytea,bytea,text	fs bytea bytea,bytea,text,text
pgp_pub_encrypt	fs bytea text,bytea	fs bytea text,bytea,text
pgp_pub_encrypt_bytea	fs bytea bytea,bytea	fs bytea bytea,bytea,text
pgp_sym_decrypt	fs text bytea,text	fs text bytea,text,text
pgp_sym_decrypt_bytea	fs bytea bytea,text	fs bytea bytea,text,text
pgp_sym_encrypt	fs bytea text,text	fs bytea text,text,text
pgp_sym_encrypt_bytea	fs bytea bytea,text	fs bytea bytea,text,text
`,r=`

`;0&&(module.exports={casts,functions,operators,relations,types});
