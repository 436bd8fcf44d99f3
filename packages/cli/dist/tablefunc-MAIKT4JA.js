var s=Object.defineProperty;var b=Object.getOwnPropertyDescriptor;var i=Object.getOwnPropertyNames;var l=Object.prototype.hasOwnProperty;var y=(e,t)=>{for(var r in t)s(e,r,{get:t[r],enumerable:!0})},u=(e,t,r,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of i(t))!l.call(e,a)&&a!==r&&s(e,a,{get:()=>t[a],enumerable:!(o=b(t,a))||o.enumerable});return e};var g=e=>u(s({},"__esModule",{value:!0}),e);var d={};y(d,{casts:()=>c,functions:()=>n,operators:()=>_,relations:()=>f,types:()=>x});module.exports=g(d);var p=require("./chunk-IYWUY3VA.js"),x=`
@tablefunc_crosstab_2	cCa attributes=row_name:text,category_1:text,category_2:text
@tablefunc_crosstab_3	cCa attributes=row_name:text,category_1:text,category_2:text,category_3:text
@tablefunc_crosstab_4	cCa attributes=row_name:text,category_1:text,category_2:text,category_3:text,category_4:text
`,c=`

`,_=`

`,n=`
connectby	fas record text,text,text,text,int4	fas record text,text,text,text,int4,text	fas record text,text,text,text,text,int4	fas record text,text,text,text,text,int4,text
crosstab	fas record text	fas record text,int4	fas record text,text
crosstab2	fas @tablefunc_crosstab_2 text
crosstab3	fas @tablefunc_crosstab_3 text
crosstab4	fas @tablefunc_crosstab_4 text
normal_rand	fvs float8 int4,float8,float8
`,f=`

`;0&&(module.exports={casts,functions,operators,relations,types});
