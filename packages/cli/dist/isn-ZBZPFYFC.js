var b=Object.defineProperty;var p=Object.getOwnPropertyDescriptor;var t=Object.getOwnPropertyNames;var u=Object.prototype.hasOwnProperty;var r=(s,n)=>{for(var i in n)b(s,i,{get:n[i],enumerable:!0})},g=(s,n,i,l)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of t(n))!u.call(s,o)&&o!==i&&b(s,o,{get:()=>n[o],enumerable:!(l=p(n,o))||l.enumerable});return s};var h=s=>g(b({},"__esModule",{value:!0}),s);var _={};r(_,{casts:()=>f,functions:()=>m,operators:()=>e,relations:()=>c,types:()=>a});module.exports=h(_);var v=require("./chunk-IYWUY3VA.js"),a=`
@ean13	bUa
@isbn	bUa
@isbn13	bUa
@ismn	bUa
@ismn13	bUa
@issn	bUa
@issn13	bUa
@upc	bUa
`,f=`
@ean13	efn@isbn	efn@isbn13	efn@ismn	efn@ismn13	efn@issn	efn@issn13	efn@upc
@isbn	abs@ean13	abs@isbn13
@isbn13	abs@ean13	abs@isbn
@ismn	abs@ean13	abs@ismn13
@ismn13	abs@ean13	abs@ismn
@issn	abs@ean13	abs@issn13
@issn13	abs@ean13	abs@issn
@upc	abs@ean13
`,e=`
<	n @ean13 @ean13 bool	n @ean13 @isbn bool	n @ean13 @isbn13 bool	n @ean13 @ismn bool	n @ean13 @ismn13 bool	n @ean13 @issn bool	n @ean13 @issn13 bool	n @ean13 @upc bool	n @isbn @ean13 bool	n @isbn @isbn bool	n @isbn @isbn13 bool	n @isbn13 @ean13 bool	n @isbn13 @isbn bool	n @isbn13 @isbn13 bool	n @ismn @ean13 bool	n @ismn @ismn bool	n @ismn @ismn13 bool	n @ismn13 @ean13 bool	n @ismn13 @ismn bool	n @ismn13 @ismn13 bool	n @issn @ean13 bool	n @issn @issn bool	n @issn @issn13 bool	n @issn13 @ean13 bool	n @issn13 @issn bool	n @issn13 @issn13 bool	n @upc @ean13 bool	n @upc @upc bool
<=	n @ean13 @ean13 bool	n @ean13 @isbn bool	n @ean13 @isbn13 bool	n @ean13 @ismn bool	n @ean13 @ismn13 bool	n @ean13 @issn bool	n @ean13 @issn13 bool	n @ean13 @upc bool	n @isbn @ean13 bool	n @isbn @isbn bool	n @isbn @isbn13 bool	n @isbn13 @ean13 bool	n @isbn13 @isbn bool	n @isbn13 @isbn13 bool	n @ismn @ean13 bool	n @ismn @ismn bool	n @ismn @ismn13 bool	n @ismn13 @ean13 bool	n @ismn13 @ismn bool	n @ismn13 @ismn13 bool	n @issn @ean13 bool	n @issn @issn bool	n @issn @issn13 bool	n @issn13 @ean13 bool	n @issn13 @issn bool	n @issn13 @issn13 bool	n @upc @ean13 bool	n @upc @upc bool
<>	n @ean13 @ean13 bool	n @ean13 @isbn bool	n @ean13 @isbn13 bool	n @ean13 @ismn bool	n @ean13 @ismn13 bool	n @ean13 @issn bool	n @ean13 @issn13 bool	n @ean13 @upc bool	n @isbn @ean13 bool	n @isbn @isbn bool	n @isbn @isbn13 bool	n @isbn13 @ean13 bool	n @isbn13 @isbn bool	n @isbn13 @isbn13 bool	n @ismn @ean13 bool	n @ismn @ismn bool	n @ismn @ismn13 bool	n @ismn13 @ean13 bool	n @ismn13 @ismn bool	n @ismn13 @ismn13 bool	n @issn @ean13 bool	n @issn @issn bool	n @issn @issn13 bool	n @issn13 @ean13 bool	n @issn13 @issn bool	n @issn13 @issn13 bool	n @upc @ean13 bool	n @upc @upc bool
=	n @ean13 @ean13 bool	n @ean13 @isbn bool	n @ean13 @isbn13 bool	n @ean13 @ismn bool	n @ean13 @ismn13 bool	n @ean13 @issn bool	n @ean13 @issn13 bool	n @ean13 @upc bool	n @isbn @ean13 bool	n @isbn @isbn bool	n @isbn @isbn13 bool	n @isbn13 @ean13 bool	n @isbn13 @isbn bool	n @isbn13 @isbn13 bool	n @ismn @ean13 bool	n @ismn @ismn bool	n @ismn @ismn13 bool	n @ismn13 @ean13 bool	n @ismn13 @ismn bool	n @ismn13 @ismn13 bool	n @issn @ean13 bool	n @issn @issn bool	n @issn @issn13 bool	n @issn13 @ean13 bool	n @issn13 @issn bool	n @issn13 @issn13 bool	n @upc @ean13 bool	n @upc @upc bool
>	n @ean13 @ean13 bool	n @ean13 @isbn bool	n @ean13 @isbn13 bool	n @ean13 @ismn bool	n @ean13 @ismn13 bool	n @ean13 @issn bool	n @ean13 @issn13 bool	n @ean13 @upc bool	n @isbn @ean13 bool	n @isbn @isbn bool	n @isbn @isbn13 bool	n @isbn13 @ean13 bool	n @isbn13 @isbn bool	n @isbn13 @isbn13 bool	n @ismn @ean13 bool	n @ismn @ismn bool	n @ismn @ismn13 bool	n @ismn13 @ean13 bool	n @ismn13 @ismn bool	n @ismn13 @ismn13 bool	n @issn @ean13 bool	n @issn @issn bool	n @issn @issn13 bool	n @issn13 @ean13 bool	n @issn13 @issn bool	n @issn13 @issn13 bool	n @upc @ean13 bool	n @upc @upc bool
>=	n @ean13 @ean13 bool	n @ean13 @isbn bool	n @ean13 @isbn13 bool	n @ean13 @ismn bool	n @ean13 @ismn13 bool	n @ean13 @issn bool	n @ean13 @issn13 bool	n @ean13 @upc bool	n @isbn @ean13 bool	n @isbn @isbn bool	n @isbn @isbn13 bool	n @isbn13 @ean13 bool	n @isbn13 @isbn bool	n @isbn13 @isbn13 bool	n @ismn @ean13 bool	n @ismn @ismn bool	n @ismn @ismn13 bool	n @ismn13 @ean13 bool	n @ismn13 @ismn bool	n @ismn13 @ismn13 bool	n @issn @ean13 bool	n @issn @issn bool	n @issn @issn13 bool	n @issn13 @ean13 bool	n @issn13 @issn bool	n @issn13 @issn13 bool	n @upc @ean13 bool	n @upc @upc bool
`,m=`
btean13cmp	fn int4 @ean13,@ean13	fn int4 @ean13,@isbn	fn int4 @ean13,@isbn13	fn int4 @ean13,@ismn	fn int4 @ean13,@ismn13	fn int4 @ean13,@issn	fn int4 @ean13,@issn13	fn int4 @ean13,@upc
btisbn13cmp	fn int4 @isbn13,@ean13	fn int4 @isbn13,@isbn	fn int4 @isbn13,@isbn13
btisbncmp	fn int4 @isbn,@ean13	fn int4 @isbn,@isbn	fn int4 @isbn,@isbn13
btismn13cmp	fn int4 @ismn13,@ean13	fn int4 @ismn13,@ismn	fn int4 @ismn13,@ismn13
btismncmp	fn int4 @ismn,@ean13	fn int4 @ismn,@ismn	fn int4 @ismn,@ismn13
btissn13cmp	fn int4 @issn13,@ean13	fn int4 @issn13,@issn	fn int4 @issn13,@issn13
btissncmp	fn int4 @issn,@ean13	fn int4 @issn,@issn	fn int4 @issn,@issn13
btupccmp	fn int4 @upc,@ean13	fn int4 @upc,@upc
ean13_in	fn @ean13 cstring
ean13_out	fn cstring @ean13	fn cstring @isbn13	fn cstring @ismn13	fn cstring @issn13
hashean13	fn int4 @ean13
hashisbn	fn int4 @isbn
hashisbn13	fn int4 @isbn13
hashismn	fn int4 @ismn
hashismn13	fn int4 @ismn13
hashissn	fn int4 @issn
hashissn13	fn int4 @issn13
hashupc	fn int4 @upc
is_valid	fn bool @ean13	fn bool @isbn	fn bool @isbn13	fn bool @ismn	fn bool @ismn13	fn bool @issn	fn bool @issn13	fn bool @upc
isbn	fn @isbn @ean13
isbn13	fn @isbn13 @ean13
isbn13_in	fn @isbn13 cstring
isbn_in	fn @isbn cstring
ismn	fn @ismn @ean13
ismn13	fn @ismn13 @ean13
ismn13_in	fn @ismn13 cstring
ismn_in	fn @ismn cstring
isn_out	fn cstring @isbn	fn cstring @ismn	fn cstring @issn	fn cstring @upc
isn_weak	fs bool	fn bool bool
isneq	fn bool @ean13,@ean13	fn bool @ean13,@isbn	fn bool @ean13,@isbn13	fn bool @ean13,@ismn	fn bool @ean13,@ismn13	fn bool @ean13,@issn	fn bool @ean13,@issn13	fn bool @ean13,@upc	fn bool @isbn,@ean13	fn bool @isbn,@isbn	fn bool @isbn,@isbn13	fn bool @isbn13,@ean13	fn bool @isbn13,@isbn	fn bool @isbn13,@isbn13	fn bool @ismn,@ean13	fn bool @ismn,@ismn	fn bool @ismn,@ismn13	fn bool @ismn13,@ean13	fn bool @ismn13,@ismn	fn bool @ismn13,@ismn13	fn bool @issn,@ean13	fn bool @issn,@issn	fn bool @issn,@issn13	fn bool @issn13,@ean13	fn bool @issn13,@issn	fn bool @issn13,@issn13	fn bool @upc,@ean13	fn bool @upc,@upc
isnge	fn bool @ean13,@ean13	fn bool @ean13,@isbn	fn bool @ean13,@isbn13	fn bool @ean13,@ismn	fn bool @ean13,@ismn13	fn bool @ean13,@issn	fn bool @ean13,@issn13	fn bool @ean13,@upc	fn bool @isbn,@ean13	fn bool @isbn,@isbn	fn bool @isbn,@isbn13	fn bool @isbn13,@ean13	fn bool @isbn13,@isbn	fn bool @isbn13,@isbn13	fn bool @ismn,@ean13	fn bool @ismn,@ismn	fn bool @ismn,@ismn13	fn bool @ismn13,@ean13	fn bool @ismn13,@ismn	fn bool @ismn13,@ismn13	fn bool @issn,@ean13	fn bool @issn,@issn	fn bool @issn,@issn13	fn bool @issn13,@ean13	fn bool @issn13,@issn	fn bool @issn13,@issn13	fn bool @upc,@ean13	fn bool @upc,@upc
isngt	fn bool @ean13,@ean13	fn bool @ean13,@isbn	fn bool @ean13,@isbn13	fn bool @ean13,@ismn	fn bool @ean13,@ismn13	fn bool @ean13,@issn	fn bool @ean13,@issn13	fn bool @ean13,@upc	fn bool @isbn,@ean13	fn bool @isbn,@isbn	fn bool @isbn,@isbn13	fn bool @isbn13,@ean13	fn bool @isbn13,@isbn	fn bool @isbn13,@isbn13	fn bool @ismn,@ean13	fn bool @ismn,@ismn	fn bool @ismn,@ismn13	fn bool @ismn13,@ean13	fn bool @ismn13,@ismn	fn bool @ismn13,@ismn13	fn bool @issn,@ean13	fn bool @issn,@issn	fn bool @issn,@issn13	fn bool @issn13,@ean13	fn bool @issn13,@issn	fn bool @issn13,@issn13	fn bool @upc,@ean13	fn bool @upc,@upc
isnle	fn bool @ean13,@ean13	fn bool @ean13,@isbn	fn bool @ean13,@isbn13	fn bool @ean13,@ismn	fn bool @ean13,@ismn13	fn bool @ean13,@issn	fn bool @ean13,@issn13	fn bool @ean13,@upc	fn bool @isbn,@ean13	fn bool @isbn,@isbn	fn bool @isbn,@isbn13	fn bool @isbn13,@ean13	fn bool @isbn13,@isbn	fn bool @isbn13,@isbn13	fn bool @ismn,@ean13	fn bool @ismn,@ismn	fn bool @ismn,@ismn13	fn bool @ismn13,@ean13	fn bool @ismn13,@ismn	fn bool @ismn13,@ismn13	fn bool @issn,@ean13	fn bool @issn,@issn	fn bool @issn,@issn13	fn bool @issn13,@ean13	fn bool @issn13,@issn	fn bool @issn13,@issn13	fn bool @upc,@ean13	fn bool @upc,@upc
isnlt	fn bool @ean13,@ean13	fn bool @ean13,@isbn	fn bool @ean13,@isbn13	fn bool @ean13,@ismn	fn bool @ean13,@ismn13	fn bool @ean13,@issn	fn bool @ean13,@issn13	fn bool @ean13,@upc	fn bool @isbn,@ean13	fn bool @isbn,@isbn	fn bool @isbn,@isbn13	fn bool @isbn13,@ean13	fn bool @isbn13,@isbn	fn bool @isbn13,@isbn13	fn bool @ismn,@ean13	fn bool @ismn,@ismn	fn bool @ismn,@ismn13	fn bool @ismn13,@ean13	fn bool @ismn13,@ismn	fn bool @ismn13,@ismn13	fn bool @issn,@ean13	fn bool @issn,@issn	fn bool @issn,@issn13	fn bool @issn13,@ean13	fn bool @issn13,@issn	fn bool @issn13,@issn13	fn bool @upc,@ean13	fn bool @upc,@upc
isnne	fn bool @ean13,@ean13	fn bool @ean13,@isbn	fn bool @ean13,@isbn13	fn bool @ean13,@ismn	fn bool @ean13,@ismn13	fn bool @ean13,@issn	fn bool @ean13,@issn13	fn bool @ean13,@upc	fn bool @isbn,@ean13	fn bool @isbn,@isbn	fn bool @isbn,@isbn13	fn bool @isbn13,@ean13	fn bool @isbn13,@isbn	fn bool @isbn13,@isbn13	fn bool @ismn,@ean13	fn bool @ismn,@ismn	fn bool @ismn,@ismn13	fn bool @ismn13,@ean13	fn bool @ismn13,@ismn	fn bool @ismn13,@ismn13	fn bool @issn,@ean13	fn bool @issn,@issn	fn bool @issn,@issn13	fn bool @issn13,@ean13	fn bool @issn13,@issn	fn bool @issn13,@issn13	fn bool @upc,@ean13	fn bool @upc,@upc
issn	fn @issn @ean13
issn13	fn @issn13 @ean13
issn13_in	fn @issn13 cstring
issn_in	fn @issn cstring
make_valid	fn @ean13 @ean13	fn @isbn @isbn	fn @isbn13 @isbn13	fn @ismn @ismn	fn @ismn13 @ismn13	fn @issn @issn	fn @issn13 @issn13	fn @upc @upc
upc	fn @upc @ean13
upc_in	fn @upc cstring
`,c=`

`;0&&(module.exports={casts,functions,operators,relations,types});
